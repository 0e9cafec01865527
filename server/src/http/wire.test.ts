import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import { as, useWorld } from "../../test/app.ts";
import { givenPerson } from "../../test/given-moderation.ts";

const world = useWorld();
beforeAll(() => world.app.listen({ port: 0, host: "127.0.0.1" }));

/** What the server says to bytes nobody tidied up. */
async function said(bytes: string): Promise<{ status: number; headers: string; body: Record<string, unknown> }> {
  const socket = connect((world.app.server.address() as AddressInfo).port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(bytes, "latin1");
  const [headers = "", body = "{}"] = (await text(socket)).split("\r\n\r\n");
  return { status: Number(headers.split(" ")[1]), headers, body: JSON.parse(body) as Record<string, unknown> };
}
const HOST = "Host: x\r\nConnection: close\r\n";

describe("what cannot be read as a request", () => {
  it.each([
    ["no method we know", `FETCH / HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["no HTTP at all", "hello\r\n\r\n", 400],
    ["a length that is none", `POST /api/v1/auth/login HTTP/1.1\r\n${HOST}Content-Length: much\r\n\r\n{}`, 400],
    ["a header that begins with a space", `GET /api/v1/cities HTTP/1.1\r\n${HOST} X: 1\r\n: 2\r\n\r\n`, 400],
    ["headers without end", `GET /api/v1/cities HTTP/1.1\r\n${HOST}X: ${"x".repeat(20_000)}\r\n\r\n`, 413],
    ["an address with broken percent signs", `GET /api/v1/offers/%E0%A4%A HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["an id as long as a book", `GET /api/v1/offers/${"a".repeat(300)} HTTP/1.1\r\n${HOST}\r\n`, 404],
  ])("%s is refused as a problem with the headers of every answer", async (_, bytes, status) => {
    const answer = await said(bytes);
    expect([answer.status, answer.body["status"]]).toEqual([status, status]);
    expect(answer.body["requestId"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers).toMatch(/content-type: application\/problem\+json; charset=utf-8/i);
    expect(answer.headers).toMatch(/x-content-type-options: nosniff/i);
    expect(answer.headers).toMatch(/frame-ancestors 'none'/);
  });
});

describe("every answer", () => {
  it.each([
    ["of the API", "/api/v1/cities"],
    ["that refuses", "/api/v1/me"],
    ["where there is nothing", "/api/v1/nothing"],
    ["about health", "/health/live"],
    ["that is a page", "/impressum"],
  ])("%s carries the security headers and its charset", async (_, path) => {
    const { headers } = await as(world)("get", path);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "content-type": expect.stringContaining("; charset=utf-8") as string,
    });
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  });
});

it("a parameter nobody knows is refused by name, also where none are asked for", async () => {
  const someone = await givenPerson(world);
  const { body } = await someone.call("get", "/api/v1/me?debug=1").expect(400);
  expect(body.errors).toMatchObject([{ path: "debug", code: "unknown" }]);
});

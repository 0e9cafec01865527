import { createHmac, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "#src/app.ts";
import { COUNTED_PATHS } from "../../test/security-paths.ts";
import { as, useWorld } from "../../test/app.ts";
import { givenPerson, type Someone } from "../../test/given-moderation.ts";
import { listen } from "../../test/given-machines.ts";

const world = useWorld();
let someone: Someone;
beforeAll(async () => {
  someone = await givenPerson(world, { student: true });
});
const slug = ({ status, body }: { status: number; body: { type?: string } }) => [status, body.type?.slice(10)];

describe("every answer", () => {
  it.each(["/", "/api/v1/cities", "/api/v1/nothing", "/robots.txt", "/health/live"])(
    "of %s carries the headers of the house",
    async (address) => {
      const { headers } = await as(world)("get", address);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "same-origin",
        "x-frame-options": "DENY",
        "reporting-endpoints": 'csp="/csp-reports"',
      });
      for (const device of ["camera", "microphone", "geolocation", "payment"])
        expect(headers["permissions-policy"]).toContain(`${device}=()`);
      expect(headers["content-security-policy"]).toMatch(/report-uri \/csp-reports;report-to csp/);
      expect(headers["content-type"]).toMatch(/^(text|application)\/[a-z+]+; charset=utf-8$/);
      expect(headers).not.toHaveProperty("x-powered-by");
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    },
  );

  it.each([
    ["get", "/api/v1/me", undefined],
    ["get", `/api/v1/me/applications/${randomUUID()}`, undefined],
    ["get", "/api/v1/offers", undefined],
    ["put", "/api/v1/me/profile", { wrong: true }],
    ["post", "/api/v1/auth/logout", {}],
  ] as const)("to a person is stored by nobody: %s %s", async (verb, path, body) => {
    const own = await givenPerson(world, { student: true });
    expect((await own.call(verb, path).send(body)).headers["cache-control"]).toBe("no-store");
  });

  it("over https promises https and uses cookies that only https can set", async () => {
    const app = await buildApp({
      ...world.deps,
      config: { ...world.deps.config, publicUrl: "https://praktikum.example" },
    });
    const { headers } = await app.inject("/");
    expect(headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
    const out = await app.inject({
      method: "POST",
      url: "/api/v1/auth/logout",
      headers: { "x-requested-with": "praktika" },
      payload: {},
    });
    expect(out.headers["set-cookie"]).toEqual([
      "__Host-session=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict",
      "__Secure-refresh=; Max-Age=0; Path=/api/v1/auth; HttpOnly; Secure; SameSite=Strict",
    ]);
    expect(out.headers["clear-site-data"]).toBe('"storage"');
    await app.close();
  });
});

describe("a request that changes something", () => {
  const logout = (headers: Record<string, string>) =>
    as(world)("post", "/api/v1/auth/logout").unset("x-requested-with").set(headers).send({});
  const OWN = { "x-requested-with": "praktika" };

  it.each([
    ["without our header", {}],
    ["from another site, as the browser says", { ...OWN, "sec-fetch-site": "cross-site" }],
    ["from a sister site, as the browser says", { ...OWN, "sec-fetch-site": "same-site" }],
    ["from another origin", { ...OWN, origin: "https://evil.example" }],
    ["from nowhere", { ...OWN, origin: "null" }],
    ["from another port", { ...OWN, origin: "http://localhost:3001" }],
  ])("%s is refused", async (_, headers) => {
    expect(slug(await logout(headers))).toEqual([403, "cross-site"]);
  });

  it.each([
    ["by a program", OWN],
    ["from our own page", { ...OWN, origin: "http://localhost:3000", "sec-fetch-site": "same-origin" }],
    ["from the host that was asked", { ...OWN, origin: "http://praktikum.test", host: "praktikum.test" }],
  ])("%s is heard", async (_, headers) => {
    expect((await logout(headers)).status).toBe(204);
  });

  it.each(["trace", "options", "put", "patch", "delete"] as const)(
    "as %s of an address that has none is a 404",
    async (method) => {
      const { statusCode } = await world.app.inject({ method: method.toUpperCase() as "PUT", url: "/api/v1/cities" });
      expect(statusCode).toBe(404);
    },
  );
});

describe("an access token", () => {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const token = (header: object, claims: object, digest = "sha256", secret = world.deps.config.jwtSecret) => {
    const text = `${encode(header)}.${encode(claims)}`;
    return `${text}.${createHmac(digest, secret).update(text).digest("base64url")}`;
  };
  const now = () => Math.floor(Date.now() / 1000);
  const claims = () => ({
    sub: someone.id,
    sid: someone.sessionId,
    jti: randomUUID(),
    iss: "praktikumsboerse-ruhr",
    aud: "api",
    iat: now(),
    exp: now() + 60,
  });
  const HEADER = { alg: "HS256", typ: "at+jwt" };
  const statusOf = async (value: string) => (await as(world, `session=${value}`)("get", "/api/v1/me")).status;

  it("of our own making opens", async () => {
    expect(await statusOf(token(HEADER, claims()))).toBe(200);
  });

  const without = (name: string) => {
    const { [name]: _, ...rest } = claims() as Record<string, unknown>;
    return rest;
  };
  it.each<[string, () => string]>([
    ["signed by nobody", () => `${encode({ alg: "none", typ: "at+jwt" })}.${encode(claims())}.`],
    ["of another algorithm", () => token({ ...HEADER, alg: "HS512" }, claims(), "sha512")],
    ["of another key", () => token(HEADER, claims(), "sha256", "another secret of the same length, at least")],
    ["of the empty key", () => token(HEADER, claims(), "sha256", "")],
    ["with a key of its own", () => token({ ...HEADER, jwk: { kty: "oct", k: "AA" } }, claims(), "sha256", "\0")],
    ["of another type", () => token({ ...HEADER, typ: "JWT" }, claims())],
    ["without type", () => token({ alg: "HS256" }, claims())],
    ["of another issuer", () => token(HEADER, { ...claims(), iss: "somebody" })],
    ["for another audience", () => token(HEADER, { ...claims(), aud: "reset" })],
    ["that has run out", () => token(HEADER, { ...claims(), exp: now() - 1 })],
    ["whose end is no number", () => token(HEADER, { ...claims(), exp: "never" })],
    ["that is a list", () => token(HEADER, [claims()])],
    ...["exp", "iat", "iss", "aud", "sub", "sid", "jti"].map((name): [string, () => string] => [
      `without ${name}`,
      () => token(HEADER, without(name)),
    ]),
  ])("%s opens nothing", async (_, make) => {
    expect(await statusOf(make())).toBe(401);
  });

  it("lives ten minutes, in a cookie no script reads, and is taken from no header", async () => {
    const made = world.app.jwt.sign({ sub: someone.id, sid: someone.sessionId, jti: randomUUID() });
    const { iat, exp } = world.app.jwt.decode<{ iat: number; exp: number }>(made) ?? { iat: 0, exp: 0 };
    expect(exp - iat).toBe(600);
    const { status } = await as(world)("get", "/api/v1/me").set("authorization", `Bearer ${made}`);
    expect(status).toBe(401);
  });
});

describe("a violation report", () => {
  const report = (type: string, body: string) =>
    as(world)("post", "/csp-reports").unset("x-requested-with").set("content-type", type).send(body);
  const said = () => world.logs.filter((line) => line.includes("content security policy violated"));

  it("of either kind is counted in the log without the page, the address or the person", async () => {
    const old = {
      "document-uri": "https://praktikum.example/bewerbungen/42#geheim",
      "violated-directive": "script-src-elem",
      "blocked-uri": "https://evil.example/kanarienvogel.js",
    };
    const now = [
      {
        type: "csp-violation",
        url: "https://praktikum.example/bewerbungen/42",
        body: { effectiveDirective: "style-src", blockedURL: "inline" },
      },
    ];
    await report("application/csp-report", JSON.stringify({ "csp-report": old })).expect(204);
    await report("application/reports+json", JSON.stringify(now)).expect(204);
    expect(said()).toHaveLength(2);
    expect(JSON.parse(said()[0] ?? "")).toMatchObject({ directive: "script-src-elem", blocked: "another address" });
    expect(JSON.parse(said()[1] ?? "")).toMatchObject({ directive: "style-src", blocked: "inline" });
    expect(world.logs.join("\n")).not.toMatch(/geheim|kanarienvogel|bewerbungen/);
  });
  it("that is none, too long, or of another media type, is nothing", async () => {
    await report("application/csp-report", '{"a": 1}').expect(204);
    expect((await report("application/csp-report", `{"a": "${"x".repeat(9_000)}"}`)).status).toBe(413);
    expect((await report("application/json", "{}")).status).toBe(415);
    expect(said()).toHaveLength(2);
  });
});

describe("a throttle", () => {
  it.each(COUNTED_PATHS)("of %s is one for all instances, to the exact count", async (_, limit, make) => {
    const other = await buildApp(world.deps);
    await other.listen({ port: 0, host: "127.0.0.1" });
    const own = world.app.server.listening ? "" : await listen(world);
    Object.assign(world.deps.config, { throttleFactor: 1 });
    const bases = [world.app, other].map(({ server }) => {
      const address = server.address();
      return `http://127.0.0.1:${typeof address === "object" ? address?.port : own}`;
    });
    const headers = { "x-requested-with": "praktika", "content-type": "application/json", "idempotency-key": "k" };
    await world.owner.query("delete from throttles");
    const { method, path, body } = make(randomUUID());
    const ask = (base: string | undefined) =>
      fetch(`${base}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const answers = await Promise.all(Array.from({ length: limit + 15 }, (__, n) => ask(bases[n % 2])));
    Object.assign(world.deps.config, { throttleFactor: 10_000 });
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(15);
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
    await other.close();
  });
});

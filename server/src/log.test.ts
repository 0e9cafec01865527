import { randomUUID } from "node:crypto";
import type { JobHelpers } from "graphile-worker";
import { describe, expect, it } from "vitest";
import { as, useWorld } from "../test/app.ts";
import { givenStudent } from "../test/given-machines.ts";
import { systemScope } from "./db/in-scope.ts";
import { tasksOf } from "./jobs/worker.ts";
import { postLetter } from "./letters/post.ts";
import { openLog, safeError } from "./log.ts";

const world = useWorld();
const CANARIES = /kanarien|zarathea|geheimwort|0234-998877|eyJ|__Host|praktika-test-agent/i;
const logged = () => world.logs.join("\n");

/** Lets every statement on a table fail while `work` runs, as a broken migration would. */
async function without(table: string, work: () => Promise<unknown>): Promise<void> {
  await world.owner.query(`alter table ${table} rename to away`);
  await work();
  await world.owner.query(`alter table away rename to ${table}`);
}

describe("the log", () => {
  it("of a failed statement names it, and none of what it was about", async () => {
    const student = await givenStudent(world);
    const profile = (await student.call("get", "/api/v1/me/profile")).body.profile as Record<string, unknown>;
    const { consent: _, version: __, ...rest } = profile;
    await without("mailed_tokens", async () => {
      const { status } = await as(world)("post", "/api/v1/auth/code").send({ email: "kanarienvogel@example.org" });
      expect(status).toBe(500);
    });
    await without("students", async () => {
      const body = { ...rest, phone: "0234-998877" };
      expect((await student.call("put", "/api/v1/me/profile").send(body)).status).toBe(500);
    });
    await without("accounts", async () => {
      const login = { email: "kanarie@example.org", password: "Geheimwort Zarathea" };
      const request = as(world)("post", "/api/v1/auth/login").set("user-agent", "praktika-test-agent");
      expect((await request.send(login)).status).toBe(500);
    });
    const errors = world.logs.filter((line) => line.includes("request failed"));
    expect(errors).toHaveLength(3);
    for (const line of errors) expect(line).toMatch(/Failed query: .*42P01/);
    expect(logged()).not.toMatch(CANARIES);
  });

  it("and the queue keep nothing of a letter that could not leave", async () => {
    const email = "kanarienvogel@example.org";
    const id = await systemScope(world.db, (tx) =>
      postLetter(tx, world.deps, { template: "known-address", email, language: "de" }),
    );
    const refused = Object.assign(new Error(`550 5.1.1 <${email}>: user unknown`), { responseCode: 550 });
    const deps = { ...world.deps, mail: { send: () => Promise.reject(refused) } };
    const send = tasksOf(deps)["send-letter"];
    const kept = await Promise.resolve(send?.({ letterId: id }, {} as JobHelpers)).catch(String);
    expect(kept).toContain("550 5.1.1");
    expect(kept).not.toMatch(CANARIES);
  });

  it("drops headers, addresses, passwords and tokens wherever somebody logs an object with them", () => {
    const lines: string[] = [];
    const log = openLog("info", { write: (line) => void lines.push(line) });
    const headers = { cookie: "__Host-session=eyJ" };
    const secret = { email: "kanarie@example.org", password: "geheimwort", token: randomUUID() };
    log.info({ req: { headers }, res: { headers }, account: secret }, "something");
    expect(lines.join("")).toContain("[Redacted]");
    expect(lines.join("")).not.toMatch(CANARIES);
    expect(lines.join("")).not.toContain(secret.token);
  });

  it("says of a broken rule which one, not for whom", () => {
    const detail = "Key (email)=(kanarie@example.org) already exists.";
    const broken = Object.assign(new Error("duplicate key value violates unique constraint"), {
      code: "23505",
      detail,
    });
    const said = JSON.stringify(safeError(new Error(`Failed query: insert\nparams: ${detail}`, { cause: broken })));
    expect(said).toContain("23505");
    expect(said).not.toMatch(CANARIES);
  });
});

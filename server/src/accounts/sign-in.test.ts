import { describe, expect, it } from "vitest";
import { deliverLetters } from "#src/letters/deliver.ts";
import { as, useWorld } from "../../test/app.ts";

const world = useWorld();
const PASSWORD = "ein ruhiges Passwort";
const post = (path: string, body: object, cookie?: string) =>
  as(world, cookie)("post", `/api/v1/auth/${path}`).send(body);
const cookiesOf = (headers: Record<string, unknown>) =>
  Object.fromEntries(
    ((headers["set-cookie"] as string[] | undefined) ?? []).map(
      (line) => line.split(";")[0]?.split("=") as [string, string],
    ),
  );
const header = (cookies: Record<string, string>) =>
  Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");

/** The newest letter to somebody, as it left. */
async function letterTo(email: string) {
  await deliverLetters(world.deps);
  const letter = world.mails.findLast(({ to }) => to === email);
  if (!letter) throw new Error(`no letter to ${email}`);
  return letter;
}
const tokenIn = (text: string) => /#([\w-]{43})/.exec(text)?.[1] ?? "";

async function register(email: string) {
  await post("register", { email, as: "student" }).expect(202);
  const token = tokenIn((await letterTo(email)).text);
  return post("verify", { token, firstName: "Kim", lastName: "Muster", password: PASSWORD }).expect(200);
}
async function signIn(email: string) {
  const { headers } = await post("login", { email, password: PASSWORD }).expect(200);
  return cookiesOf(headers);
}

describe("registration", () => {
  it("answers a new and a known address alike, and tells the known one by letter", async () => {
    await register("kim@example.org");
    const known = await post("register", { email: "kim@example.org", as: "student" }).expect(202);
    const fresh = await post("register", { email: "new@example.org", as: "student" }).expect(202);
    expect(known.body).toEqual(fresh.body);
    expect((await letterTo("kim@example.org")).subject).toBe("Du hast schon ein Konto");
  });

  it("lets a link work once, and only for what it is for", async () => {
    await post("register", { email: "once@example.org", as: "student" }).expect(202);
    const token = tokenIn((await letterTo("once@example.org")).text);
    await post("password/reset", { token, password: PASSWORD }).expect(404);
    await post("verify", { token, firstName: "A", lastName: "B" }).expect(200);
    const { body } = await post("verify", { token, firstName: "A", lastName: "B" }).expect(404);
    expect(body.type).toBe("/problems/link-invalid");
  });

  it("lets a link run out after 14 days", async () => {
    await post("register", { email: "late@example.org", as: "student" }).expect(202);
    const token = tokenIn((await letterTo("late@example.org")).text);
    const before = world.now;
    world.now = new Date(before.getTime() + 14 * 86_400_000 + 1000);
    await post("verify", { token, firstName: "A", lastName: "B" }).expect(404);
    world.now = before;
  });

  it.each([
    ["student", "kurz", "too-short-8"],
    ["employer", "elf zeichen", "too-short-12"],
    ["student", "passwort", "too-common"],
  ] as const)("asks a %s for more than „%s“", async (role, password, code) => {
    const email = `${code}@example.org`;
    await post("register", { email, as: role }).expect(202);
    const token = tokenIn((await letterTo(email)).text);
    const { body } = await post("verify", { token, firstName: "A", lastName: "B", password }).expect(400);
    expect(body.errors[0]).toMatchObject({ path: "password" });
    await post("verify", { token, firstName: "A", lastName: "B", password: "vier ruhige Worte hier" }).expect(200);
  });
});

describe("signing in", () => {
  it("by password or by mailed code, which works once", async () => {
    await register("code@example.org");
    await signIn("code@example.org");
    await post("code", { email: "code@example.org" }).expect(202);
    const code = /\b\d{6}\b/.exec((await letterTo("code@example.org")).subject)?.[0];
    await post("login", { email: "code@example.org", code }).expect(200);
    await post("login", { email: "code@example.org", code }).expect(401);
  });

  it("answers a wrong password and an unknown address alike", async () => {
    const wrong = await post("login", { email: "code@example.org", password: "nicht das" }).expect(401);
    const unknown = await post("login", { email: "nobody@example.org", password: "nicht das" }).expect(401);
    expect({ ...wrong.body, requestId: "" }).toEqual({ ...unknown.body, requestId: "" });
  });

  it("survives five wrong codes and not the sixth", async () => {
    await register("guess@example.org");
    await post("code", { email: "guess@example.org" }).expect(202);
    const code = /\b\d{6}\b/.exec((await letterTo("guess@example.org")).subject)?.[0] ?? "";
    const wrong = code === "000000" ? "000001" : "000000";
    for (let guess = 0; guess < 5; guess += 1)
      await post("login", { email: "guess@example.org", code: wrong }).expect(401);
    await post("login", { email: "guess@example.org", code }).expect(401);
  });
});

describe("a session", () => {
  it("is renewed; two tabs at once get the same successor", async () => {
    await register("tabs@example.org");
    const cookies = await signIn("tabs@example.org");
    const first = await post("refresh", {}, header(cookies)).expect(204);
    world.now = new Date(world.now.getTime() + 5_000);
    const second = await post("refresh", {}, header(cookies)).expect(204);
    expect(cookiesOf(second.headers)["refresh"]).toBe(cookiesOf(first.headers)["refresh"]);
  });

  it("ends when an old token comes back, and its owner is told", async () => {
    await register("stolen@example.org");
    const cookies = await signIn("stolen@example.org");
    const next = cookiesOf((await post("refresh", {}, header(cookies)).expect(204)).headers);
    world.now = new Date(world.now.getTime() + 11_000);
    await post("refresh", {}, header(cookies)).expect(401);
    await post("refresh", {}, header(next)).expect(401);
    expect((await letterTo("stolen@example.org")).subject).toContain("sicherheitshalber abgemeldet");
  });

  it("ends on the server at sign-out: the access token is worth nothing from then on", async () => {
    await register("out@example.org");
    const cookies = await signIn("out@example.org");
    await as(world, header(cookies))("get", "/api/v1/me").expect(200);
    await post("logout", {}, header(cookies)).expect(204);
    await as(world, header(cookies))("get", "/api/v1/me").expect(401);
    await post("refresh", {}, header(cookies)).expect(401);
  });

  it("ends everywhere with a new password by link", async () => {
    await register("reset@example.org");
    const cookies = await signIn("reset@example.org");
    await post("password/forgot", { email: "reset@example.org" }).expect(202);
    const token = tokenIn((await letterTo("reset@example.org")).text);
    await post("password/reset", { token, password: "ganz neue Worte hier" }).expect(200);
    await as(world, header(cookies))("get", "/api/v1/me").expect(401);
    await post("login", { email: "reset@example.org", password: PASSWORD }).expect(401);
    await post("login", { email: "reset@example.org", password: "ganz neue Worte hier" }).expect(200);
  });
});

it("refuses an unsafe request without its own header, whoever asks", async () => {
  const { body } = await as(world)("post", "/api/v1/auth/login")
    .unset("x-requested-with")
    .send({ email: "kim@example.org", password: PASSWORD })
    .expect(403);
  expect(body.type).toBe("/problems/cross-site");
});

it("writes no address, name, password, code or token into the log", () => {
  const log = world.logs.join("\n");
  expect(log).not.toMatch(/@example\.org|Muster|ruhiges Passwort/);
});

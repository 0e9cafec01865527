import { hash } from "@node-rs/argon2";
import { describe, expect, it } from "vitest";
import { as, useWorld } from "../../test/app.ts";
import { givenPerson, type Someone } from "../../test/given-moderation.ts";
import { listen } from "../../test/given-machines.ts";
import { Refusal } from "#src/http/refusal.ts";
import { checkPassword, demandStrong, hashPassword } from "./passwords.ts";

const world = useWorld();
const login = (email: string, password: string) => as(world)("post", "/api/v1/auth/login").send({ email, password });
const setHash = (someone: Someone, passwordHash: string) =>
  world.owner.query("update accounts set password_hash = $2 where id = $1", [someone.id, passwordHash]);
const hashOf = async ({ id }: Someone) =>
  (await world.owner.query<{ hash: string }>("select password_hash as hash from accounts where id = $1", [id])).rows[0]
    ?.hash;
const problemOf = (password: string, staff = false): string | undefined => {
  try {
    demandStrong(password, { staff });
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error.errors?.[0]?.code : String(error);
  }
};

describe("a password", () => {
  it.each([
    "sunshine",
    "Sunshine!",
    "sunshine2027",
    "baseball",
    "iloveyou",
    "Passwort123!",
    "qwertz2026",
    "jennifer1",
    "Schalke04!",
  ])("that everybody tries is refused: %s", (password) => expect(problemOf(password)).toBe("too-common"));
  it.each(["dortmund1", "Bochum2027", "praktikum!", "Ruhr-Praktikum", "oberhausen99", "praktikumsboerse"])(
    "made of the product's own words is refused: %s",
    (password) => expect(problemOf(password)).toBe("too-common"),
  );
  it.each(["aaaaaaaaaaaa", "121212121212"])("of hardly any signs is refused: %s", (password) =>
    expect(problemOf(password)).toBe("too-common"),
  );
  it.each(["vier ruhige Worte", "grünes Fahrrad 7", "🚲🌧️ nach Hause", "nur kleinbuchstaben", "пароль из слов"])(
    "needs no mixture of signs: %s",
    (password) => expect(problemOf(password, true)).toBe(undefined),
  );
  it("of 8 is enough for a student, of 12 for staff", () => {
    expect([problemOf("gelb&rau"), problemOf("gelb&ra")]).toEqual([undefined, "too-short-8"]);
    expect([problemOf("gelb&rauh sie", true), problemOf("gelb&rauh s", true)]).toEqual([undefined, "too-short-12"]);
  });
  it("counts to its last sign: of 200 signs none is cut off", async () => {
    const long = "Ein sehr langer Satz. ".repeat(10).slice(0, 200);
    const stored = await hashPassword(long);
    expect(await checkPassword(stored, long)).toBe(true);
    expect(await checkPassword(stored, `${long.slice(0, 199)}!`)).toBe(false);
  });
  it("is the same however a keyboard composes its letters", async () => {
    expect(await checkPassword(await hashPassword("gr\u00fcne Wiese"), "gru\u0308ne Wiese")).toBe(true);
  });
});

describe("a stored hash", () => {
  it("is Argon2id with 19 MiB and two passes", async () => {
    expect(await hashPassword("vier ruhige Worte")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
  it("of other parameters is made anew at the next sign-in, and only by the right password", async () => {
    const someone = await givenPerson(world, { student: true });
    const old = await hash("vier ruhige Worte", { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await setHash(someone, old);
    await login(someone.email, "falsche Worte").expect(401);
    expect(await hashOf(someone)).toBe(old);
    await login(someone.email, "vier ruhige Worte").expect(200);
    expect(await hashOf(someone)).toMatch(/m=19456,t=2,p=1/);
    await login(someone.email, "vier ruhige Worte").expect(200);
  });
});

it("works on two passwords, keeps a hundred waiting and turns the next away", async () => {
  const all = await Promise.allSettled(
    Array.from({ length: 105 }, () => checkPassword(undefined, "irgendein Passwort")),
  );
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(102);
  for (const one of all.slice(102)) expect(one).toMatchObject({ status: "rejected", reason: { code: "unavailable" } });
}, 60_000);

it("a storm of sign-ins is worked off or turned away, and nobody else waits for it", async () => {
  const base = await listen(world);
  const headers = { "x-requested-with": "praktika", "content-type": "application/json" };
  const body = JSON.stringify({ email: "niemand@example.org", password: "irgendein Passwort" });
  const storm = Promise.all(
    Array.from({ length: 130 }, () => fetch(`${base}/api/v1/auth/login`, { method: "POST", headers, body })),
  );
  let over = false;
  void storm.then(() => (over = true));
  const waits: number[] = [];
  while (!over) {
    const began = performance.now();
    expect((await fetch(`${base}/api/v1/statistics`)).status).toBe(200);
    waits.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 20));
  }
  const statuses = (await storm).map(({ status }) => status);
  expect(statuses.filter((status) => status !== 401 && status !== 503)).toEqual([]);
  expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(100);
  const sorted = waits.sort((a, b) => a - b);
  expect(sorted.length).toBeGreaterThan(3);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(500);
}, 60_000);

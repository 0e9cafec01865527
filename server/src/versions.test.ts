import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const lock = JSON.parse(readFileSync(new URL("package-lock.json", ROOT), "utf8")) as {
  packages: Record<string, { version?: string }>;
};
/** The oldest version without a known vulnerability, from the advisories of 2026. */
const MINIMUM: Readonly<Record<string, string>> = {
  fastify: "5.12.6",
  "@fastify/static": "10.1.3",
  "@fastify/jwt": "10.2.5",
  "fast-jwt": "6.3.0",
  "@fastify/forwarded": "3.0.2",
  "drizzle-orm": "0.45.2",
  "react-router": "8.3.0",
  vite: "8.0.5",
  nodemailer: "9.0.1",
  "smtp-server": "3.18.3",
  zod: "4.6.7",
};
const DATABASE = [18, 7];

const parts = (version: string) => version.split("-")[0]?.split(".").map(Number) ?? [];
/** Whether `version` is at least `minimum`, number by number. */
function reaches(version: string, minimum: string): boolean {
  const [has, wants] = [parts(version), parts(minimum)];
  const differs = wants.findIndex((part, n) => (has[n] ?? 0) !== part);
  return differs === -1 || (has[differs] ?? 0) > (wants[differs] ?? 0);
}
const installed = (name: string) =>
  Object.entries(lock.packages).flatMap(([path, { version }]) =>
    (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)) && version ? [version] : [],
  );

it("compares versions by their numbers", () => {
  expect(reaches("5.12.8", "5.12.6") && reaches("10.0.0", "9.0.1") && reaches("8.3.0", "8.3.0")).toBe(true);
  expect(reaches("5.9.9", "5.12.6") || reaches("0.45.1", "0.45.2") || reaches("7.18.2", "8.3.0")).toBe(false);
});

describe("the lockfile holds", () => {
  it.each(Object.entries(MINIMUM))("%s from %s on, everywhere in the tree", (name, minimum) => {
    const versions = installed(name);
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) expect(reaches(version, minimum), `${name} ${version}`).toBe(true);
  });
  it("nothing that has no whole version", () => {
    for (const [path, { version }] of Object.entries(lock.packages))
      if (path.startsWith("node_modules/") && version) expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
  });
});

it("the production shape runs a PostgreSQL without known vulnerability", () => {
  const compose = readFileSync(new URL("docker-compose.yml", ROOT), "utf8");
  const [, major = "0", minor = "0"] = /image: postgres:(\d+)\.(\d+)/.exec(compose) ?? [];
  expect(Number(major)).toBe(DATABASE[0]);
  expect(Number(minor)).toBeGreaterThanOrEqual(DATABASE[1] ?? 0);
});

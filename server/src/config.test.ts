import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { ConfigError, readConfig } from "./config.ts";

const read = (env: Record<string, string>) => readConfig(env, () => "a local secret that is long enough for it");
const PRODUCTION = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://praktikum.example",
  DATABASE_URL: "postgres://app:x@db/praktika",
  SMTP_URL: "smtp://mail:25",
  JWT_SECRET: "x".repeat(32),
};

it("has defaults for trying out", () => {
  expect(read({})).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    publicUrl: "http://localhost:3000",
    demo: true,
    process: "all",
    dataDir: ".data",
    production: false,
  });
});

it.each([
  ["PORT", "abc", "a port"],
  ["PORT", "70000", "a port"],
  ["PUBLIC_URL", "praktikum.example", "the address people open"],
  ["DATABASE_URL", "mysql://x", "a connection string"],
  ["SMTP_URL", "http://mail", "a mail server"],
  ["PROCESS", "both", "all, api or worker"],
  ["LOG_LEVEL", "loud", "trace, debug"],
  ["DEMO", "yes", "true or false"],
  ["JWT_SECRET", "short", "at least 32 characters"],
])("says what %s=%s should be", (name, value, wanted) => {
  expect(() => read({ [name]: value })).toThrow(ConfigError);
  expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} is not usable: it has to be ${wanted}`));
});

it("reads production's settings, secrets from files too", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "secret-")), "jwt");
  writeFileSync(file, `${"y".repeat(40)}\n`);
  const { JWT_SECRET: _, ...rest } = PRODUCTION;
  expect(read({ ...rest, JWT_SECRET_FILE: file })).toMatchObject({
    production: true,
    demo: false,
    jwtSecret: "y".repeat(40),
  });
  expect(() => read({ ...rest, JWT_SECRET_FILE: `${file}.missing` })).toThrow(
    "JWT_SECRET_FILE names a file that cannot be read.",
  );
});

it.each(["PUBLIC_URL", "DATABASE_URL", "SMTP_URL", "JWT_SECRET"])("has no default for %s in production", (name) => {
  expect(() => read({ ...PRODUCTION, [name]: "" })).toThrow(`${name} is missing`);
});

it("makes demo data impossible in production", () => {
  expect(() => read({ ...PRODUCTION, DEMO: "true" })).toThrow("impossible");
});

import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { query } from "../../test/database.ts";
import { migrate, MigrationError } from "./migrate.ts";

const MIGRATIONS = path.resolve(import.meta.dirname, "../../../migrations");
const DEBIAN_15 = "/usr/lib/postgresql/15/bin";
const isRoot = process.getuid?.() === 0;
let made = 0;

async function emptyDatabase(adminUrl: string): Promise<string> {
  made += 1;
  const name = `migrate_${process.pid}_${made}`;
  await query(adminUrl, `create database ${name}`);
  return adminUrl.replace(/\/[^/]*$/, `/${name}`);
}

/** A second process that migrates the same database. */
const elsewhere = (url: string): Promise<number | null> => {
  const code = `import("${pathToFileURL(path.join(import.meta.dirname, "migrate.ts")).href}").then(({ migrate }) => migrate(${JSON.stringify(url)}))`;
  const child = spawn(process.execPath, ["-e", code], { stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", resolve));
};

async function migratesTwiceFromTwo(adminUrl: string): Promise<void> {
  const url = await emptyDatabase(adminUrl);
  const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith(".sql")).sort();
  const [here, , there] = await Promise.all([migrate(url), migrate(url), elsewhere(url)]);
  expect(there).toBe(0);
  expect(names).toEqual(expect.arrayContaining(here));
  expect(await migrate(url)).toEqual([]);
  const { rows } = await query(url, "select name from schema_migrations order by name");
  expect(rows.map(({ name }: { name: string }) => name)).toEqual(names);
}

describe("on the embedded PostgreSQL 18", () => {
  it("migrates once, however many start at the same time, and a second time changes nothing", () =>
    migratesTwiceFromTwo(inject("adminUrl")));

  it.each([
    [
      "a changed file",
      "was changed",
      async (folder: string) => writeFile(path.join(folder, "0002_people.sql"), "select 1;"),
    ],
    ["a missing file", "is missing", async (folder: string) => rm(path.join(folder, "0003_employers.sql"))],
    [
      "an older file than the newest applied",
      "is older",
      async (folder: string) => writeFile(path.join(folder, "0000_late.sql"), "select 1;"),
    ],
    [
      "a file that fails",
      "failed",
      async (folder: string) =>
        writeFile(path.join(folder, "9999_broken.sql"), "create table half (id integer); select no_such_function();"),
    ],
  ])("stops on %s", async (_, sentence, spoil) => {
    const url = await emptyDatabase(inject("adminUrl"));
    await migrate(url);
    const folder = await mkdtemp(path.join(tmpdir(), "migrations-"));
    await cp(MIGRATIONS, folder, { recursive: true });
    const names = await readdir(folder);
    await spoil(folder);
    const again = migrate(url, undefined, pathToFileURL(`${folder}/`));
    await expect(again).rejects.toThrow(MigrationError);
    await expect(again).rejects.toThrow(sentence);
    const { rows } = await query(
      url,
      "select to_regclass('half') as half, (select count(*)::int from schema_migrations) as applied",
    );
    expect(rows).toEqual([{ half: null, applied: names.filter((name) => name.endsWith(".sql")).length }]);
    await rm(folder, { recursive: true });
  });
});

const has15 = existsSync(DEBIAN_15);
const needs15 = process.env["REQUIRE_POSTGRES_15"] === "1";
if (!has15) console.log(`PostgreSQL 15: skipped, ${DEBIAN_15} is not installed`);

describe.skipIf(!has15 && !needs15)("on Debian's PostgreSQL 15", () => {
  const [folder, port] = [path.join(tmpdir(), `praktika-pg15-${process.pid}`), 20_000 + (process.pid % 20_000)];
  const as = isRoot
    ? {
        uid: Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" })),
        gid: Number(execFileSync("id", ["-g", "postgres"], { encoding: "utf8" })),
      }
    : {};
  const run = (program: string, ...args: string[]) =>
    execFileSync(path.join(DEBIAN_15, program), args, { stdio: "pipe", cwd: "/", ...as });
  const url = `postgres://owner@127.0.0.1:${port}/postgres`;

  beforeAll(async () => {
    if (!has15)
      throw new Error(`REQUIRE_POSTGRES_15 is set, but ${DEBIAN_15} is missing: apt-get install postgresql-15`);
    run("initdb", "-D", folder, "--username=owner", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
    await chmod(folder, 0o700);
    run(
      "pg_ctl",
      "-D",
      folder,
      "-w",
      "-l",
      path.join(folder, "log"),
      "-o",
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`,
      "start",
    );
  });
  afterAll(async () => {
    if (has15) run("pg_ctl", "-D", folder, "-m", "fast", "-w", "stop");
    await rm(folder, { recursive: true, force: true });
  });

  it("migrates once, however many start at the same time, and a second time changes nothing", async () => {
    await migratesTwiceFromTwo(url);
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    await client.end();
    expect(Number(rows[0]?.version)).toBeLessThan(160_000);
  });
});

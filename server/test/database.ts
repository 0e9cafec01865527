import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startCluster } from "#src/db/embedded.ts";
import { migrate } from "#src/db/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
    template: string;
  }
}
export const APP_PASSWORD = "app-of-the-tests";

/** One PostgreSQL per run (or TEST_DATABASE_URL) with one migrated template that every test file clones. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "praktika-test-")).then(async (made) => {
    await chmod(made, 0o755);
    return made;
  });
  const given = process.env["TEST_DATABASE_URL"];
  const cluster = given
    ? undefined
    : await startCluster({ folder: path.join(folder, "postgres"), password: "owner-of-the-tests", durable: false });
  const adminUrl = given ?? cluster?.url ?? "";
  const template = `template_${process.pid}`;
  await query(adminUrl, `create database ${template}`);
  await migrate(adminUrl.replace(/\/[^/]*$/, `/${template}`), APP_PASSWORD);
  provide("adminUrl", adminUrl);
  provide("template", template);
  return async () => {
    await cluster?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

export async function query(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

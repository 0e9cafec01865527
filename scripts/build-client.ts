import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const CLIENT = path.join(ROOT, "client");
/** The last file a build makes. */
const BUILT = path.join(CLIENT, "dist-server/server.js");
const SOURCES = [
  "client/src",
  "client/public",
  "client/vite",
  "client/index.html",
  "client/vite.config.ts",
  "shared/src",
  "package-lock.json",
];

async function newest(entry: string): Promise<number> {
  if (!existsSync(entry)) return 0;
  const info = await stat(entry);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(entry);
  return Math.max(info.mtimeMs, ...(await Promise.all(names.map((name) => newest(path.join(entry, name))))));
}

/** Builds the client unless what is there is newer than everything it is made of. */
export async function buildClient(): Promise<void> {
  const built = existsSync(BUILT) ? (await stat(BUILT)).mtimeMs : 0;
  const changed = Math.max(...(await Promise.all(SOURCES.map((source) => newest(path.join(ROOT, source))))));
  if (built > changed) return;
  console.log("Building the pages …");
  execFileSync("npm", ["run", "build", "--silent", "-w", "client"], { cwd: ROOT, stdio: "inherit" });
}

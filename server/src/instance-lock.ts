import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** Somebody else already works with this data. */
export class AlreadyRunning extends Error {}

/** Keeps a second instance off `dataDir`; a lock whose process is gone is taken over. Answers how to let go. */
export async function lockInstance(dataDir: string, pid: number): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true, mode: 0o755 });
  const file = path.join(dataDir, "instance.lock");
  const mine = `${pid} ${await startOf(pid)}`;
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      await writeFile(file, mine, { flag: "wx", mode: 0o600 });
      return () => rm(file, { force: true });
    } catch {
      const [holder = "", start = ""] = (await readFile(file, "utf8").catch(() => "")).split(" ");
      if (holder && start && (await startOf(Number(holder))) === start)
        throw new AlreadyRunning(
          `Another instance (process ${holder}) already uses ${dataDir}. End it, or set DATA_DIR to another folder.`,
        );
      await rm(file, { force: true });
    }
  }
  throw new AlreadyRunning(`${file} cannot be taken over. Delete it if nothing runs.`);
}

/** When a process began, in clock ticks since boot (field 22 of /proc/<pid>/stat): tells a living process from a later one with its number. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

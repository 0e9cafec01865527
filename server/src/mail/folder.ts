import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { KeptLetter, Mailer } from "./mailer.ts";

const SHOWN = 100;

/** Keeps letters as files in `folder`, one JSON each, for trying out without a mail server. */
export function folderMailer(folder: string, clock: () => Date): Mailer {
  return {
    send: async ({ messageId, to, subject, text }) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const kept: KeptLetter = { id: messageId, to, subject, text, at: clock().toISOString() };
      const file = path.join(folder, `${messageId.replaceAll(/[^0-9a-z-]/gi, "")}.json`);
      await writeFile(`${file}.part`, JSON.stringify(kept), { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    read: async (to) => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
      const letters = await Promise.all(
        names.map(async (name) => JSON.parse(await readFile(path.join(folder, name), "utf8")) as KeptLetter),
      );
      const wanted = letters.filter((letter) => !to || letter.to === to.toLowerCase());
      return wanted.sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id)).slice(0, SHOWN);
    },
  };
}

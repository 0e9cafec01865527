import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A secret of this machine, made once and kept in `dataDir/secrets` (0600); never used in production. */
export function localSecret(dataDir: string, name: string): string {
  const folder = path.join(dataDir, "secrets");
  const file = path.join(folder, name);
  try {
    return readFileSync(file, "utf8");
  } catch {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const made = randomBytes(32).toString("base64url");
    writeFileSync(file, made, { mode: 0o600 });
    return made;
  }
}

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

export type Browser = { readonly executablePath: string; readonly args: readonly string[] };

/** A browser for the journeys: CHROMIUM, an installed one, else the one that came with the packages. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM"];
  const installed = [...(named ? [named] : []), ...INSTALLED].find((file) => existsSync(file));
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  if (installed) return { executablePath: installed, args: sandbox };
  const executablePath = await chromium.executablePath();
  const missing = missingLibraries(executablePath);
  if (missing.length > 0)
    throw new Error(
      `No browser for the journeys: the one from npm lacks the system libraries ${missing.join(", ")}. Install chromium (apt-get install chromium) or name one in CHROMIUM.`,
    );
  return { executablePath, args: [...chromium.args, "--no-sandbox"] };
}

function missingLibraries(file: string): string[] {
  try {
    const listed = execFileSync("ldd", [file], { encoding: "utf8" });
    return [...listed.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? "");
  } catch {
    return [];
  }
}

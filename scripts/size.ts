import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = path.resolve(import.meta.dirname, "../client/dist");
const SCRIPT_LIMIT = 130 * 1000;
const STYLE_LIMIT = 45 * 1000;
/** The page module of each measured page, as named in the client's route table. */
const PAGES = { start: "src/start/start-page.tsx", results: "src/search/results-page.tsx" } as const;

type Chunk = { readonly file: string; readonly imports?: string[]; readonly css?: string[] };
type Manifest = Readonly<Record<string, Chunk>>;

function filesOf(manifest: Manifest, entry: string, found: Set<string>): void {
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`The built client has no ${entry}.`);
  if (found.has(chunk.file)) return;
  found.add(chunk.file);
  for (const css of chunk.css ?? []) found.add(css);
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, found);
}

/** Measures the gzip size (bytes) of what the start and result pages load before anything can be clicked; throws above the budget. */
export function measureSize(): void {
  const manifest = JSON.parse(readFileSync(path.join(DIST, ".vite/manifest.json"), "utf8")) as Manifest;
  for (const [name, page] of Object.entries(PAGES)) {
    const texts = Object.keys(manifest).filter((key) =>
      ["everywhere", name === "start" ? "start" : "search"].some((one) => key.endsWith(`texts/de/${one}.ts`)),
    );
    const found = new Set<string>();
    for (const entry of ["index.html", "src/wake.tsx", page, ...texts]) filesOf(manifest, entry, found);
    const size = (ending: string) =>
      [...found]
        .filter((file) => file.endsWith(ending))
        .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length, 0);
    const [script, style] = [size(".js"), size(".css")];
    console.log(
      `${name}: script ${(script / 1000).toFixed(1)} kB gzip (limit ${SCRIPT_LIMIT / 1000}), style ${(style / 1000).toFixed(1)} kB (limit ${STYLE_LIMIT / 1000})`,
    );
    if (script > SCRIPT_LIMIT || style > STYLE_LIMIT) throw new Error(`The ${name} page is over its size budget.`);
  }
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { UiLanguage } from "@praktika/shared/values/language";
import { scriptSafe } from "./head.ts";

const BARE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><!--head--></head><body><div id="root"></div><!--first-data--></body></html>`;

/** The built page the client starts from; bare where the client was not built (API only, tests). */
export type Shell = { readonly html: string; readonly inlineHashes: readonly string[] };

export async function readShell(dist: URL): Promise<Shell> {
  const html = await readFile(new URL("index.html", dist), "utf8").catch(() => BARE);
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code ?? "");
  return { html, inlineHashes: inline.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`) };
}

/** The page with its language, head and first data filled in. */
export function fillShell({ html }: Shell, language: UiLanguage, head: string, firstData: readonly (readonly [readonly unknown[], unknown])[]): string {
  const data = `<script type="application/json" id="first-data">${scriptSafe(firstData)}</script>`;
  return html
    .replace(/<html lang="\w+"/, `<html lang="${language}"`)
    .replace(/<title>[^]*?<\/title>/, "")
    .replace("<!--head-->", () => head)
    .replace("<!--first-data-->", () => data);
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { UiLanguage } from "@praktika/shared/values/language";
import { scriptSafe } from "./head.ts";

/** Where the built client lies. */
export const DIST = new URL("../../../client/dist/", import.meta.url);
const BARE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><!--head--></head><body><div id="root"></div><!--first-data--></body></html>`;

/** The built page the client starts from; bare where the client was not built (API only, tests). */
export type Shell = { readonly html: string; readonly inlineHashes: readonly string[]; readonly manifest: Manifest };
type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

export async function readShell(dist: URL): Promise<Shell> {
  const html = await readFile(new URL("index.html", dist), "utf8").catch(() => BARE);
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code ?? "");
  const manifest = JSON.parse(
    await readFile(new URL(".vite/manifest.json", dist), "utf8").catch(() => "{}"),
  ) as Manifest;
  return {
    html,
    manifest,
    inlineHashes: inline.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`),
  };
}

/** The page with its language, head, first data and what is drawn already filled in. */
export function fillShell(
  { html }: Shell,
  language: UiLanguage,
  head: string,
  firstData: readonly (readonly [readonly unknown[], unknown])[],
  drawn: string,
): string {
  const data = `<script type="application/json" id="first-data">${scriptSafe(firstData)}</script>`;
  const page = html
    .replace(/<html lang="\w+"/, `<html lang="${language}"`)
    .replace(/<title>[^]*?<\/title>/, "")
    .replace("<!--head-->", () => head)
    .replace('<div id="root"></div>', () => `<div id="root">${drawn}</div>`)
    .replace("<!--first-data-->", () => data);
  return drawn ? scriptsLast(page) : page;
}

const SCRIPTS = /[ \t]*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>\n?/g;

/** What is drawn is read first: scripts wait in a template, and index.html asks for them after the first paint. */
function scriptsLast(page: string): string {
  const scripts = page.match(SCRIPTS) ?? [];
  return page
    .replaceAll(SCRIPTS, "")
    .replace("<!--scripts-->", () => `<template id="scripts">${scripts.map((tag) => tag.trim()).join("")}</template>`);
}

const FIRST_LETTERS = /fira-sans-latin-(400|500|600)-normal\.woff2$/;
/** Links to the letters that every page is written in. */
export const letterPreloads = ({ manifest }: Shell): string =>
  Object.entries(manifest)
    .filter(([source]) => FIRST_LETTERS.test(source))
    .map(([, { file }]) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`)
    .join("\n    ");

/** Links to everything that client modules and catalogues load, so that the browser fetches it in one go. */
export function preloads({ html, manifest }: Shell, entries: readonly string[]): string {
  const files = new Set<string>();
  const follow = (entry: string): void => {
    const chunk = manifest[entry];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  entries.forEach(follow);
  return [...files]
    .filter((file) => !html.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
    .join("\n    ");
}

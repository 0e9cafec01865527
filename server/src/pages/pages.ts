import compress from "@fastify/compress";
import files from "@fastify/static";
import swaggerUi from "@fastify/swagger-ui";
import { keyOf } from "@praktika/shared/http/key";
import { textsOf } from "@praktika/shared/texts/compile";
import type { UiLanguage } from "@praktika/shared/values/language";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Deps } from "#src/deps.ts";
import { type Draw, readDraw } from "./draw.ts";
import { headElements } from "./head.ts";
import { addressOfRead, entriesOf, type Page, pagesOf } from "./page-table.ts";
import { siteFiles } from "./site-files.ts";
import { DIST, fillShell, letterPreloads, preloads, readShell, type Shell } from "./shell.ts";

const YEAR = 31_536_000;

/** The client: its files, every page's HTML with head and first data, robots, sitemap and the API's own page. */
export const pages = fp<{ deps: Deps }>(
  async (app, { deps }) => {
    const [shell, draw] = [await readShell(DIST), await readDraw()];
    await app.register(compress, { threshold: 1024, brotliOptions: { params: { 1: 5 } } });
    if (existsSync(DIST)) {
      await app.register(files, {
        root: fileURLToPath(DIST),
        index: false,
        wildcard: false,
        maxAge: 0,
        setHeaders: cacheAssets,
      });
    }
    await app.register(swaggerUi, { routePrefix: "/api/docs", staticCSP: true });
    await app.register(siteFiles, { deps });
    for (const [path, page] of Object.entries(pagesOf(deps.config))) {
      for (const language of ["de", "en"] as const)
        app.get(
          language === "de" ? path : `/en${path === "/" ? "" : path}`,
          pageHandler(app, deps, shell, draw, { path, page, language }),
        );
    }
    const missing: Page = {};
    app.get("/*", async (request, reply) => {
      if (request.url.startsWith("/api/") || request.url.startsWith("/assets/")) return reply.callNotFound();
      const language = /^\/en(\/|$)/.test(request.url) ? "en" : "de";
      return pageHandler(app, deps, shell, draw, { path: "/404", page: missing, language, status: 404 })(
        request,
        reply,
      );
    });
  },
  { name: "pages" },
);

type Served = { readonly path: string; readonly page: Page; readonly language: UiLanguage; readonly status?: number };

/** Reads what the page reads first exactly as a visitor would, so that HTML and API cannot differ. */
function pageHandler(
  app: FastifyInstance,
  { config, log }: Deps,
  shell: Shell,
  draw: Draw,
  { path, page, language, status = 200 }: Served,
) {
  const t = textsOf(language);
  const preloaded = [letterPreloads(shell), preloads(shell, entriesOf(page, language))].join("\n    ");
  const drawn: Draw = async (asked) => {
    if (!page.opens) return "";
    return draw(asked).catch((error: unknown) => {
      log.error({ err: error, page: path }, "a page was not drawn");
      return "";
    });
  };
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const params = (request.params ?? {}) as Record<string, string>;
    const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
    const asked = { path: filled, params, search: new URL(request.url, "http://page").searchParams };
    const reads = page.reads?.(asked) ?? [];
    const answers = await Promise.all(
      reads.map((read) => app.inject({ method: "GET", url: addressOfRead(read), remoteAddress: request.ip })),
    );
    const found = status === 200 && answers.every(({ statusCode }) => statusCode < 400);
    const bodies = answers.map((answer) => answer.json() as unknown);
    const wrong = answers.find(({ statusCode }) => statusCode >= 500);
    const title = t(found ? "head.page.title" : wrong ? "head.unavailable.title" : "head.missing.title");
    const head =
      found && page.head ? { path: filled, ...page.head(t, asked, bodies) } : { path: filled, title, hidden: true };
    const first = found
      ? reads.map(({ contract, input }, index) => [keyOf(contract, input), bodies[index]] as const)
      : [];
    const body = found ? await drawn({ address: request.url, firstData: first, demo: config.demo }) : "";
    const wait = wrong?.headers["retry-after"];
    if (wait) void reply.header("retry-after", wait);
    return reply
      .status(wrong?.statusCode ?? (found ? 200 : 404))
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-cache")
      .header("content-language", language)
      .send(fillShell(shell, language, `${headElements(head, language, config, t)}\n    ${preloaded}`, first, body));
  };
}

/** Names with a hash never change; everything else is asked for again. */
function cacheAssets(reply: FastifyReply, file: string): void {
  void reply.header("cache-control", file.includes("/assets/") ? `public, max-age=${YEAR}, immutable` : "no-cache");
}

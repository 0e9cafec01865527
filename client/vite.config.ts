import { createRequire } from "node:module";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledTexts } from "./vite/compiled-texts.ts";

// Required, because the package's types promise an export that its module does not have.
const purgecss = createRequire(import.meta.url)("@fullhuman/postcss-purgecss") as (options: object) => {
  postcssPlugin: string;
};
const API = `http://127.0.0.1:${process.env["API_PORT"] ?? "3000"}`;

/** What start, results and offer share. */
const FIRST_PAGES =
  /shared\/src\/(texts\/say-day|values\/(dates|kind|prerequisite|sector)|offers\/offer-text|search\/(contract|address|fold|first-reads))\.|client\/src\/(search\/(duration|offer-card|pay|months|place-input|search-form)|favourites\/lazy-heart|lib\/now|start\/line-plan|ui\/(badge|facts)|offers\/answer-figures)\./;
/** What every page needs. */
const EVERYWHERE =
  /node_modules\/(react-router|zod)\/|node_modules\/@tanstack\/(?!.*infinite)|client\/src\/app\/|client\/src\/lib\/(call|data|format|link|query-client|session|session-hint|texts)\.|client\/src\/ui\/(icon|button|states|notice|toast|page-head|error-line)\./i;

export default defineConfig(({ command, isSsrBuild = false }) => ({
  plugins: [react(), compiledTexts()],
  // The server draws first pages with one file that needs no package and never is React's slow development build.
  ssr: { noExternal: true },
  ...(isSsrBuild && { define: { "process.env.NODE_ENV": '"production"' } }),
  build: {
    manifest: !isSsrBuild,
    target: "es2022",
    // The server names what a first page needs; a list of every chunk would weigh more than it saves.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? files : []),
    },
    rolldownOptions: {
      // Schemas and contracts a page does not name fall away.
      treeshake: { manualPureFunctions: ["z", "contract", "list", "pageOf", "queryInt", "line", "prose"] },
      ...(!isSsrBuild && {
        output: {
          codeSplitting: {
            // In one file: it compresses better than twenty, and each file costs a slow phone a task.
            groups: [
              // Evaluated in a task of its own, before the application (main.tsx); with what asks for other files.
              { name: "react", test: /node_modules\/(react|react-dom|scheduler)\/|vite\/preload/, priority: 1 },
              { name: "core", test: (id) => EVERYWHERE.test(id) || FIRST_PAGES.test(id) },
            ],
          },
        },
      }),
    },
  },
  css: {
    postcss: {
      plugins:
        command === "build"
          ? [
              purgecss({
                content: [`${import.meta.dirname}/src/**/*.{ts,tsx}`, `${import.meta.dirname}/index.html`],
                safelist: { greedy: [/data-kern-theme/, /:lang/] },
                dynamicAttributes: ["dir"],
              }),
            ]
          : [],
    },
  },
  server: { proxy: { "/api": API, "/health": API } },
}));

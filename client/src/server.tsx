import { StrictMode } from "react";
import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router";
import { App } from "./app/app.tsx";
import { DemoContext } from "./lib/demo.ts";
import { createQueryClient } from "./lib/query-client.ts";
import { loadTexts, splitPath } from "./lib/texts.tsx";

export type Drawn = {
  /** Path and query, with the language in front. */
  readonly address: string;
  readonly firstData: readonly (readonly [readonly unknown[], unknown])[];
  readonly demo: boolean;
};

/** The HTML of a page as a visitor sees it first, with everything that arrives later already in its place. */
export async function drawPage({ address, firstData, demo }: Drawn): Promise<string> {
  const [pathname = ""] = address.split("?");
  await loadTexts(splitPath(pathname).language, []);
  const { prelude } = await prerender(
    <StrictMode>
      <DemoContext value={demo}>
        <App
          client={createQueryClient(firstData)}
          router={(pages) => <StaticRouter location={address}>{pages}</StaticRouter>}
        />
      </DemoContext>
    </StrictMode>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return new Response(prelude).text();
}

import { existsSync } from "node:fs";

const BUILT = new URL("../../../client/dist-server/server.js", import.meta.url);
type Drawn = {
  readonly address: string;
  readonly firstData: readonly (readonly [readonly unknown[], unknown])[];
  readonly demo: boolean;
};
export type Draw = (page: Drawn) => Promise<string>;

/** What draws a page's HTML before any script runs; nothing where the client was not built, the browser draws then. */
export async function readDraw(): Promise<Draw> {
  if (!existsSync(BUILT)) return () => Promise.resolve("");
  const { drawPage } = (await import(BUILT.href)) as { drawPage: Draw };
  return drawPage;
}

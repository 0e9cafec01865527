import { Id } from "@praktika/shared/http/page";
import { SORTS } from "@praktika/shared/search/contract";
import { Day } from "@praktika/shared/values/dates";
import * as z from "zod/mini";
import { invalid } from "#src/http/refusal.ts";

/** Where a page ended: sort, the day the scores are of, the last row's key and id. */
const Cursor = z.strictObject({ sort: z.enum(SORTS), asOf: Day, key: z.array(z.int()).check(z.length(2)), id: Id });
export type Cursor = z.infer<typeof Cursor>;

export const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString("base64url");

export function readSearchCursor(text: string | undefined, sort: Cursor["sort"]): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    const cursor = Cursor.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    if (cursor.sort === sort) return cursor;
  } catch {
    // falls through to the refusal
  }
  throw invalid("cursor", "invalid");
}

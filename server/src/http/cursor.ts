import { Id, Instant } from "@praktika/shared/http/page";
import * as z from "zod/mini";
import { invalid } from "#src/http/refusal.ts";

const Key = z.strictObject({ at: Instant, id: Id });
type Row = { readonly at: Date; readonly id: string };

/** Where the next page begins: the last row's instant and id. */
const cursorOf = ({ at, id }: Row): string =>
  Buffer.from(JSON.stringify({ at: at.toISOString(), id })).toString("base64url");

/** The row a page ended with, or a 400 naming `cursor`. */
export function readCursor(cursor: string | undefined): Row | undefined {
  if (cursor === undefined) return undefined;
  try {
    const { at, id } = Key.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return { at: new Date(at), id };
  } catch {
    throw invalid("cursor", "invalid");
  }
}

/** One page out of up to `limit + 1` rows read. */
export function pageOfRows<R>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => Row,
): { rows: readonly R[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, nextCursor: rows.length > limit && last ? cursorOf(keyOf(last)) : null };
}

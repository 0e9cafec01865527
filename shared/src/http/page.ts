import * as z from "zod/mini";

/** Integer from a query string; refuses anything else. */
const digits = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/)),
  z.transform((text) => Number(text)),
);

/** A whole number in a query string, `min`..`max`. */
export const queryInt = (min: number, max: number) => z.pipe(digits, z.int().check(z.gte(min), z.lte(max)));

/** `true` or `false` in a query string. */
export const queryFlag = z.pipe(
  z.enum(["true", "false"]),
  z.transform((text) => text === "true"),
);

/** A repeatable query parameter: one value or several become a list (`city=a&city=b`). */
export const list = <S extends z.ZodMiniType<unknown, string>>(item: S, max = 30) =>
  z.pipe(
    z.union([
      z.array(z.string()),
      z.pipe(
        z.string(),
        z.transform((one) => [one]),
      ),
    ]),
    z.array(item).check(z.maxLength(max)),
  );

/** Keyset paging: an opaque cursor and 1–100 rows, 20 when not said. */
export const pageQuery = {
  cursor: z.optional(z.string().check(z.maxLength(600))),
  limit: z._default(z.optional(queryInt(1, 100)), 20),
} as const;

/** `{items, nextCursor, total?}`: `nextCursor` is null on the last page. */
export const pageOf = <S extends z.ZodMiniType>(item: S) =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()), total: z.optional(z.int()) });

export const Id = z.uuid();
export type Id = string;

/** Path parameters of the many routes that name one row. */
export const byId = z.strictObject({ id: Id });
export const nothing = z.strictObject({});
export const Instant = z.iso.datetime();
export const Version = z.int().check(z.gte(1));
/** No content: the body of a 204. */
export const noContent = z.undefined();

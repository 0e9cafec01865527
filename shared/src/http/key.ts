import type { Contract } from "./contract.ts";

type Input = { readonly params?: unknown; readonly query?: unknown };

/** The cache key of one call: the server writes first data under it, the client reads it. Missing and empty parts are equal. */
export const keyOf = (contract: Contract, input: Input = {}): readonly unknown[] => [
  contract.path,
  clean(input.params),
  clean(input.query),
];

function clean(part: unknown): Record<string, unknown> {
  const entries = Object.entries((part ?? {}) as Record<string, unknown>).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Value = string | number | boolean;

/** `?a=1&a=2&b=3` for the parts that are there, empty without any; lists repeat their name. */
export function queryString(query: Record<string, unknown>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    ([value ?? []].flat() as Value[]).map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`),
  );
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** A path with its parameters and query filled in. */
export const urlOf = (
  path: string,
  params: Record<string, unknown> = {},
  query: Record<string, unknown> = {},
): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name]))) + queryString(query);

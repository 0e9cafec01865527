/** Every key of an answer as a sorted list of paths; list items are `[]`. */
export function keysOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return unique(value.flatMap((item) => keysOf(item, `${path}[]`)));
  if (typeof value !== "object" || value === null) return [];
  return unique(
    Object.entries(value).flatMap(([key, inner]) => [
      path ? `${path}.${key}` : key,
      ...keysOf(inner, path ? `${path}.${key}` : key),
    ]),
  );
}
const unique = (keys: readonly string[]): string[] => [...new Set(keys)].sort();

/** `make` runs when the value is first asked for: a formatter of dates costs a slow phone more than all it ever formats. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

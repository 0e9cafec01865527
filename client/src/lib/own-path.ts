/** A path of this site, or undefined: resolved as the browser would, so that no spelling of another address gets through. */
export function ownPath(text: string): string | undefined {
  const home = "http://own.invalid";
  if (!text.startsWith("/") || !URL.canParse(text, home)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, home);
  return origin === home && !pathname.startsWith("//") ? pathname + search + hash : undefined;
}

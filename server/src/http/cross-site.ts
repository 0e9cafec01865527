import type { FastifyRequest } from "fastify";

/**
 * Whether a request that changes something may come from a page that is not ours: our own header is missing (a form cannot set it),
 * the browser says so, or its Origin is neither the public address nor the host it asked.
 */
export function isCrossSite({ headers, host }: FastifyRequest, publicUrl: string): boolean {
  if (headers["x-requested-with"] !== "praktika") return true;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return true;
  const { origin } = headers;
  if (origin === undefined) return false;
  return origin !== new URL(publicUrl).origin && (!URL.canParse(origin) || new URL(origin).host !== host);
}

import type { FastifyInstance } from "fastify";
import { offerIndex } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { addressIn, escaped } from "./head.ts";

const OPEN_PAGES = ["/", "/praktika", "/impressum", "/datenschutz", "/barrierefreiheit"];
const MAX = 20_000;

/** robots.txt and a sitemap of every published offer in both languages. */
export async function siteFiles(app: FastifyInstance, { deps }: { deps: Deps }): Promise<void> {
  const { publicUrl } = deps.config;
  app.get("/robots.txt", (_, reply) =>
    reply
      .type("text/plain; charset=utf-8")
      .send(`User-agent: *\nDisallow: /api/\nAllow: /\nSitemap: ${publicUrl}/sitemap.xml\n`),
  );
  app.get("/sitemap.xml", async (_, reply) => {
    const offers = await deps.db.select({ id: offerIndex.offerId }).from(offerIndex).limit(MAX);
    const paths = [...OPEN_PAGES, ...offers.map(({ id }) => `/praktika/${id}`)];
    const entry = (path: string) => {
      const links = (["de", "en"] as const).map(
        (language) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(publicUrl + addressIn(language, path))}"/>`,
      );
      return `<url><loc>${escaped(publicUrl + path)}</loc>${links.join("")}</url>`;
    };
    return reply
      .type("application/xml; charset=utf-8")
      .header("cache-control", "public, max-age=3600")
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${paths.map(entry).join("")}</urlset>`,
      );
  });
}

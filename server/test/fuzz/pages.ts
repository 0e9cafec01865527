import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { pagesOf } from "#src/pages/page-table.ts";
import type { Draw } from "./draw.ts";
import type { Complaint } from "./referee.ts";
import { HOSTILE_TEXTS } from "./twists.ts";
import type { Answer, Wire } from "./wire.ts";

const PATHS = Object.keys(pagesOf({ demo: true }));
const FILTERS = [
  "q",
  "city",
  "field",
  "kind",
  "month",
  "from",
  "to",
  "plz",
  "radiusKm",
  "age",
  "sort",
  "cursor",
  "__proto__",
  "next",
];
const OTHERS = [
  "/robots.txt",
  "/sitemap.xml",
  "/health/live",
  "/api/docs",
  "/api/v1/openapi.json",
  "/assets/../../package.json",
  "/.env",
  "/wp-login.php",
];
const MARKUP = /<script>alert|<img src=x/;

/** Any page with any address around it: never a 5xx, always the headers, never markup out of the address. */
export async function askPage(
  draw: Draw,
  wire: Wire,
  offerId: () => string,
): Promise<{ answer: Answer; complaints: Complaint[] }> {
  const url = draw.chance(0.1) ? draw.pick(OTHERS) : addressOf(draw, offerId);
  const method = draw.pick(["GET", "GET", "GET", "HEAD", "POST"]);
  const answer = await wire.send({ method, url, headers: { "accept-encoding": "identity" }, body: undefined });
  const { status, headers, text } = answer;
  const wrong = [
    ...(status >= 500 ? [`answers ${status}`] : []),
    ...(headers["x-content-type-options"] === "nosniff" ? [] : ["has no security headers"]),
    ...(/default-src '(?:self|none)'/.test(String(headers["content-security-policy"])) ? [] : ["has no policy"]),
    ...(MARKUP.test(text) ? ["repeats markup of its address"] : []),
  ];
  return {
    answer,
    complaints: wrong.map((words) => ({ words: `a page ${words}`, request: `${method} ${url} → ${status}` })),
  };
}

function addressOf(draw: Draw, offerId: () => string): string {
  const text = () =>
    encodeURIComponent(
      (draw.chance(0.7) ? draw.pick(HOSTILE_TEXTS) : draw.of(fc.string({ unit: "binary" })))
        .toWellFormed()
        .slice(0, 300),
    );
  const id = () => (draw.chance(0.5) ? offerId() : draw.chance(0.5) ? randomUUID() : text() || "-");
  const path = (draw.chance(0.3) ? "/en" : "") + draw.pick(PATHS).replace(/:\w+/g, id);
  const query = Array.from(
    { length: draw.below(4) },
    () => `${draw.pick(FILTERS)}=${draw.chance(0.1) ? "%E0%A4" : text()}`,
  );
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}

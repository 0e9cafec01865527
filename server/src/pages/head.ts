import type { T } from "@praktika/shared/texts/t";
import type { UiLanguage } from "@praktika/shared/values/language";
import type { Config } from "#src/config.ts";

/** What the head of a page says about it; `path` is the address without language, with what belongs to it of the query. */
export type Head = {
  readonly title: string;
  readonly description?: string;
  readonly path: string;
  /** Kept out of search engines: everything that is somebody's own. */
  readonly hidden?: boolean;
  readonly jsonLd?: Readonly<Record<string, unknown>>;
};

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
/** JSON that cannot end the script element around it. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

export const addressIn = (language: UiLanguage, path: string): string =>
  language === "de" ? path : `/${language}${path === "/" ? "" : path}`;

/** The elements a page's head gets: title, description, canonical address, both languages, preview and structured data. */
export function headElements(
  head: Head,
  language: UiLanguage,
  { publicUrl, demo }: Pick<Config, "publicUrl" | "demo">,
  t: T,
): string {
  const { title, description, path, hidden, jsonLd } = head;
  const at = (one: UiLanguage) => escaped(publicUrl + addressIn(one, path));
  const meta = (attribute: "name" | "property", name: string, content: string) =>
    `<meta ${attribute}="${name}" content="${escaped(content)}">`;
  const full = path === "/" ? title : `${title} · ${t("head.suffix")}`;
  return [
    `<title>${escaped(full)}</title>`,
    description && meta("name", "description", description),
    hidden && meta("name", "robots", "noindex"),
    demo && meta("name", "demo", "true"),
    ...(hidden
      ? []
      : [
          `<link rel="canonical" href="${at(language)}">`,
          ...(["de", "en"] as const).map((one) => `<link rel="alternate" hreflang="${one}" href="${at(one)}">`),
          `<link rel="alternate" hreflang="x-default" href="${at("de")}">`,
        ]),
    meta("property", "og:site_name", t("head.suffix")),
    meta("property", "og:type", "website"),
    meta("property", "og:title", title),
    description && meta("property", "og:description", description),
    meta("property", "og:locale", language === "de" ? "de_DE" : "en_GB"),
    jsonLd &&
      `<script type="application/ld+json">${scriptSafe({ "@context": "https://schema.org", ...jsonLd })}</script>`,
  ]
    .filter(Boolean)
    .join("\n    ");
}

import type { Filters } from "@praktika/shared/search/address";
import { type T, textId } from "@praktika/shared/texts/t";
import type { Format } from "../lib/format.ts";

export type ActiveFilter = {
  readonly key: string;
  readonly name: string;
  /** The filters without this one. */ readonly without: Filters;
};

const listed = (value: unknown): string[] => [value ?? []].flat() as string[];
const drop = (filters: Filters, ...names: (keyof Filters)[]): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => !names.includes(name as keyof Filters))) as Filters;

/** Every filter that narrows the results, by name, each with what remains without it. */
export function activeFilters(t: T, format: Format, filters: Filters): readonly ActiveFilter[] {
  const inList = (
    name: "city" | "field" | "kind" | "month" | "usefulLanguage",
    say: (value: string) => string,
  ): ActiveFilter[] =>
    listed(filters[name]).map((value) => ({
      key: `${name}-${value}`,
      name: say(value),
      without: { ...filters, [name]: listed(filters[name]).filter((one) => one !== value) } as Filters,
    }));
  const single = (name: keyof Filters, say: string, ...also: (keyof Filters)[]): ActiveFilter[] =>
    filters[name] ? [{ key: name, name: say, without: drop(filters, name, ...also) }] : [];
  const sortNeedsPlace = filters.sort === "distance" ? (["sort"] as const) : [];
  return [
    ...single("q", t("search.chip.q", { q: filters.q ?? "" })),
    ...inList("city", (city) => t(textId("values.city", city))),
    ...single("plz", t("search.chip.plz", { plz: filters.plz ?? "" }), "radiusKm", ...sortNeedsPlace),
    ...single("radiusKm", t("search.radius.value", { km: filters.radiusKm ?? "" })),
    ...inList("field", (field) => t(textId("values.field", field))),
    ...inList("kind", (kind) => t(textId("values.kind", kind))),
    ...inList("month", (month) => format.month(month)),
    ...single("from", t("search.chip.from", { day: filters.from ? format.day(filters.from) : "" })),
    ...single("to", t("search.chip.to", { day: filters.to ? format.day(filters.to) : "" })),
    ...single("age", t("search.chip.age", { age: filters.age ?? "" })),
    ...single("germanLevel", t("search.chip.german", { level: (filters.germanLevel ?? "").toUpperCase() })),
    ...inList("usefulLanguage", (language) => t(textId("values.language", language))),
    ...single("paid", t("search.paid")),
    ...single("remote", t("search.remote")),
    ...single("accessible", t("search.accessible")),
    ...single("employer", t("search.employerOnly")),
  ];
}

import { documentTerms, queryTerms } from "@praktika/shared/search/analyse";
import type { Facets } from "@praktika/shared/search/contract";
import { addDays, type Day, daysOf } from "@praktika/shared/values/dates";
import { metresBetween } from "@praktika/shared/values/distance";
import { LEVELS } from "@praktika/shared/values/language";
import { POSTCODES } from "@praktika/shared/values/postcodes";
import { NAMES, type Span, type Stored, TODAY } from "./given-corpus.ts";

/** A search as somebody types it into the address. */
export type Wish = {
  readonly id?: readonly string[];
  readonly q?: string;
  readonly city?: readonly string[];
  readonly field?: readonly string[];
  readonly kind?: readonly string[];
  readonly month?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  readonly plz?: string;
  readonly radiusKm?: number;
  readonly age?: number;
  readonly germanLevel?: (typeof LEVELS)[number];
  readonly usefulLanguage?: readonly string[];
  readonly employer?: string;
  readonly paid?: boolean;
  readonly remote?: boolean;
  readonly accessible?: boolean;
  readonly sort?: "relevance" | "newest" | "distance" | "start";
};
type Hit = { readonly offer: Stored; readonly periods: readonly Span[]; readonly distance: number | null };
const FACETS = ["city", "field", "kind", "month", "paid", "remote", "accessible"] as const;
type Facet = (typeof FACETS)[number];

const placeOf = (plz: string) => POSTCODES.find((place) => place.plz === plz);
const later = (...days: readonly Day[]): Day => [...days].sort().at(-1) ?? "";
const earlier = (...days: readonly Day[]): Day => [...days].sort()[0] ?? "";

/** Whether a stay in this period is free, can begin tomorrow or later, and lies in the window. */
function isOpen({ startsOn, endsOn, minDays, seats, held }: Span, { from, to }: Wish): boolean {
  if (held >= seats) return false;
  const window = { from: later(from ?? startsOn, addDays(TODAY, 1)), to: to ?? endsOn };
  if (minDays === null) return startsOn >= window.from && endsOn <= window.to;
  const [first, last] = [later(startsOn, window.from), earlier(endsOn, window.to)];
  return first <= last && daysOf(first, last) >= minDays;
}

/** How many words the title and the rest hold; null when one is missing. */
function scoreOf({ text, employer }: Stored, q: string): number | null {
  const { all, title } = documentTerms(text, NAMES[employer] ?? "");
  const holds = (terms: readonly string[], { terms: wanted, prefix }: ReturnType<typeof queryTerms>[number]) =>
    terms.some((term) => wanted.includes(term) || (prefix !== null && term.startsWith(prefix)));
  const words = queryTerms(q);
  if (!words.every((word) => holds(all, word))) return null;
  return words.reduce((sum, word) => sum + (holds(title, word) ? 4 : 1), 0);
}

const monthsOf = ({ periods }: Hit) => periods.map(({ startsOn }) => later(startsOn, TODAY).slice(0, 7));
function valuesOf(hit: Hit, facet: Facet): readonly string[] {
  const { city, text } = hit.offer;
  return {
    city: [city],
    field: [text.field],
    kind: [text.kind],
    month: monthsOf(hit),
    paid: [String(text.pay.type !== "none")],
    remote: [String(text.remoteShare > 0)],
    accessible: [String(text.wheelchair === "yes")],
  }[facet];
}
function passes(hit: Hit, wish: Wish, facet: Facet): boolean {
  const wanted = [wish[facet] ?? []].flat().map(String);
  return wanted.length === 0 || valuesOf(hit, facet).some((value) => wanted.includes(value));
}

/** Everything but the distance and the facets' own filters. */
function candidates(corpus: readonly Stored[], wish: Wish): Hit[] {
  const here = wish.plz ? placeOf(wish.plz) : undefined;
  return corpus
    .filter(({ visible }) => visible)
    .map((offer) => {
      const there = placeOf(offer.text.place.postcode);
      const distance = here && there ? metresBetween(here, there) : null;
      return { offer, distance, periods: offer.periods.filter((period) => isOpen(period, wish)) };
    })
    .filter(({ offer }) => !wish.id || wish.id.includes(offer.id))
    .filter(({ periods }) => periods.length > 0)
    .filter(({ offer }) => scoreOf(offer, wish.q ?? "") !== null)
    .filter(({ offer: { text } }) => wish.age === undefined || text.minimumAge <= wish.age)
    .filter(({ offer: { text } }) => !wish.germanLevel || text.germanLevel <= wish.germanLevel)
    .filter(
      ({ offer: { text } }) =>
        !wish.usefulLanguage || text.usefulLanguages.some((one) => wish.usefulLanguage?.includes(one)),
    )
    .filter(({ offer }) => !wish.employer || offer.employerId === wish.employer);
}

/** Sorting key, smallest first; among equals fewer open applications per seat, then the older id. */
function keyOf({ offer, periods, distance }: Hit, wish: Wish): readonly [number, number, string] {
  const sort = wish.sort ?? (wish.q ? "relevance" : "newest");
  const seats = periods.reduce((sum, period) => sum + period.seats, 0);
  const first = {
    relevance: -(scoreOf(offer, wish.q ?? "") ?? 0),
    newest: -Math.round(offer.publishedAt.getTime() / 1000),
    distance: distance ?? 0,
    start: Date.parse(earlier(...periods.map(({ startsOn }) => startsOn))),
  }[sort];
  return [first, Math.floor((offer.open * 100) / seats), offer.id];
}

export type Expected = { readonly hits: readonly Hit[]; readonly facets: Facets };
/** What a search has to answer, thought out offer by offer. */
export function expectedOf(corpus: readonly Stored[], wish: Wish): Expected {
  const all = candidates(corpus, wish);
  const within = (km: number | undefined) => (hit: Hit) => km === undefined || (hit.distance ?? Infinity) <= km * 1000;
  const meets = (hit: Hit, except?: Facet) => FACETS.every((facet) => facet === except || passes(hit, wish, facet));
  const near = all.filter(within(wish.radiusKm));
  const hits = near
    .filter((hit) => meets(hit))
    .map((hit) => ({ hit, key: keyOf(hit, wish) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || (a.key[2] < b.key[2] ? -1 : 1))
    .map(({ hit }) => hit);
  const count = (facet: Facet) => {
    const counted: Record<string, number> = {};
    for (const hit of near.filter((one) => meets(one, facet)))
      for (const value of new Set(valuesOf(hit, facet))) counted[value] = (counted[value] ?? 0) + 1;
    return counted;
  };
  const radius = Object.fromEntries(
    [5, 10, 15, 25, 50]
      .map((km) => [km, all.filter((hit) => meets(hit) && within(km)(hit)).length] as const)
      .filter(([, n]) => n > 0),
  );
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as Record<Facet, Facets[Facet]>;
  return { hits, facets: { ...facets, radius } };
}

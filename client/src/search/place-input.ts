import { fold } from "@praktika/shared/search/fold";
import type { Filters } from "@praktika/shared/search/address";
import { CITIES, type City } from "@praktika/shared/values/city";
import type { T } from "@praktika/shared/texts/t";
import { textId } from "@praktika/shared/texts/t";

/** What the one field "Wo?" says: a postcode, one or more cities, nothing; null when it is no place we know. */
export function placeOfInput(t: T, text: string): Pick<Filters, "plz" | "city"> | null {
  const plz = /\b\d{5}\b/.exec(text)?.[0];
  if (plz) return { plz };
  const wanted = text
    .split(/[,;]/)
    .map((part) => fold(part))
    .filter(Boolean);
  const found = wanted.map((name) =>
    CITIES.find((city) => name.length >= 3 && fold(t(textId("values.city", city))).startsWith(name)),
  );
  if (found.includes(undefined)) return null;
  return found.length > 0 ? { city: found as City[] } : {};
}

/** The field's text for filters. */
export function inputOfPlace(t: T, { plz, city }: Pick<Filters, "plz" | "city">): string {
  if (plz) return plz;
  return [city ?? []]
    .flat()
    .map((one) => t(textId("values.city", one)))
    .join(", ");
}

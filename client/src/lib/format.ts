import type { UiLanguage } from "@praktika/shared/values/language";
import { lazily } from "@praktika/shared/values/lazily";
import { useLanguage } from "./texts.tsx";

const TAGS: Readonly<Record<UiLanguage, string>> = { de: "de-DE", en: "en-GB" };
/** Server and browsers set the dash of a span between different spaces. */
const oneSpace = (text: string) => text.replaceAll("\u2009", " ");
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

function formatOf(language: UiLanguage) {
  const tag = TAGS[language];
  const date = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(tag, { timeZone: "Europe/Berlin", ...options }));
  const numeric = (options?: Intl.NumberFormatOptions) => lazily(() => new Intl.NumberFormat(tag, options));
  const long = date({ day: "numeric", month: "long", year: "numeric" });
  const short = date({ day: "numeric", month: "short" });
  const moment = date({ day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
  const month = date({ month: "long", year: "numeric" });
  const name = date({ month: "long" });
  const number = numeric();
  const money = numeric({
    style: "currency",
    currency: "EUR",
    trailingZeroDisplay: "stripIfInteger",
  });
  const hours = numeric({ maximumFractionDigits: 1 });
  return {
    /** `YYYY-MM-DD` → "3. März 2027" */
    day: (day: string) => long().format(noon(day)),
    dayShort: (day: string) => short().format(noon(day)),
    /** "1.–19. März 2027" */
    range: (from: string, to: string) =>
      from === to ? long().format(noon(from)) : oneSpace(long().formatRange(noon(from), noon(to))),
    /** `YYYY-MM` → "März 2027" */
    month: (value: string) => month().format(noon(`${value}-15`)),
    /** 1–12 → "März" */
    monthName: (value: number) => name().format(new Date(Date.UTC(2000, value - 1, 15))),
    instant: (instant: string) => moment().format(new Date(instant)),
    /** The day an instant falls on. */
    date: (instant: string) => long().format(new Date(instant)),
    number: (value: number) => number().format(value),
    /** Integer cents → "12,50 €" */
    money: (cents: number) => money().format(cents / 100),
    /** Minutes → hours, one decimal */
    hours: (minutes: number) => hours().format(minutes / 60),
    /** Metres → whole kilometres, at least 1 */
    km: (metres: number) => number().format(Math.max(1, Math.round(metres / 1000))),
  };
}
export type Format = ReturnType<typeof formatOf>;
const formats: Record<UiLanguage, Format> = { de: formatOf("de"), en: formatOf("en") };

/** Numbers, money and days as the page's language writes them; days are Berlin's. */
export const useFormat = (): Format => formats[useLanguage()];

import { sayDay, sayDays, sayMonth, sayMonthName } from "@praktika/shared/texts/say-day";
import { sayMoney, sayNumber } from "@praktika/shared/texts/say-number";
import type { UiLanguage } from "@praktika/shared/values/language";
import { lazily } from "./lazily.ts";
import { useLanguage } from "./texts.tsx";

const TAGS: Readonly<Record<UiLanguage, string>> = { de: "de-DE", en: "en-GB" };
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

function formatOf(language: UiLanguage) {
  const tag = TAGS[language];
  const date = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(tag, { timeZone: "Europe/Berlin", ...options }));
  const long = date({ day: "numeric", month: "long", year: "numeric" });
  const short = date({ day: "numeric", month: "short" });
  const moment = date({ day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
  return {
    /** `YYYY-MM-DD` → "3. März 2027" */
    day: (day: string) => sayDay(language, day),
    dayShort: (day: string) => short().format(noon(day)),
    /** "1.–19. März 2027" */
    range: (from: string, to: string) => sayDays(language, from, to),
    /** `YYYY-MM` → "März 2027" */
    month: (value: string) => sayMonth(language, value),
    /** 1–12 → "März" */
    monthName: (value: number) => sayMonthName(language, value),
    instant: (instant: string) => moment().format(new Date(instant)),
    /** The day an instant falls on. */
    date: (instant: string) => long().format(new Date(instant)),
    number: (value: number) => sayNumber(language, value),
    /** Integer cents → "12,50 €" */
    money: (cents: number) => sayMoney(language, cents),
    /** Minutes → hours, one decimal */
    hours: (minutes: number) => sayNumber(language, Math.round(minutes / 6) / 10),
    /** Metres → whole kilometres, at least 1 */
    km: (metres: number) => sayNumber(language, Math.max(1, Math.round(metres / 1000))),
  };
}
export type Format = ReturnType<typeof formatOf>;
const formats: Record<UiLanguage, Format> = { de: formatOf("de"), en: formatOf("en") };

/** Numbers, money and days as the page's language writes them; days are Berlin's. */
export const useFormat = (): Format => formats[useLanguage()];

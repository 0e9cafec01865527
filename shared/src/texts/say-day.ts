import type { Day } from "../values/dates.ts";
import type { UiLanguage } from "../values/language.ts";

// Not from `Intl`, whose first formatter of dates costs a slow phone a tenth of a second; the tests compare with it.
const MONTHS: Readonly<Record<UiLanguage, string>> = {
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  en: "January February March April May June July August September October November December",
};
const names = { de: MONTHS.de.split(" "), en: MONTHS.en.split(" ") };
const partsOf = (day: Day) => day.split("-").map(Number) as [year: number, month: number, date: number];

/** 1–12 → "März" */
export const sayMonthName = (language: UiLanguage, month: number): string => names[language][month - 1] ?? "";

/** `YYYY-MM` → "März 2027" */
export const sayMonth = (language: UiLanguage, value: string): string => {
  const [year, month] = partsOf(value);
  return `${sayMonthName(language, month)} ${year}`;
};

const sayDate = (language: UiLanguage, date: number): string => (language === "de" ? `${date}.` : `${date}`);

/** "3. März 2027" */
export const sayDay = (language: UiLanguage, day: Day): string =>
  `${sayDate(language, partsOf(day)[2])} ${sayMonth(language, day)}`;

/** "1.–19. März 2027"; what both days share is said once. */
export function sayDays(language: UiLanguage, from: Day, to: Day): string {
  const [year, month, date] = partsOf(from);
  const [lastYear, lastMonth, lastDate] = partsOf(to);
  if (year !== lastYear) return `${sayDay(language, from)} – ${sayDay(language, to)}`;
  if (month !== lastMonth)
    return `${sayDate(language, date)} ${sayMonthName(language, month)} – ${sayDay(language, to)}`;
  if (date === lastDate) return sayDay(language, to);
  return sayDate(language, date) + (language === "de" ? "–" : " – ") + sayDay(language, to);
}

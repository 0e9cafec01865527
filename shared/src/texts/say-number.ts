import type { UiLanguage } from "../values/language.ts";

// Not from `Intl`, whose first formatter costs a slow phone a tenth of a second; the tests compare with it.
const MARKS: Readonly<Record<UiLanguage, { readonly group: string; readonly decimal: string }>> = {
  de: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};
const grouped = (digits: string, mark: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/g, mark);

function written(language: UiLanguage, value: string): string {
  const { group, decimal } = MARKS[language];
  const [whole = "", rest] = value.split(".");
  return grouped(whole, group) + (rest ? decimal + rest : "");
}

/** "1.234,5" */
export const sayNumber = (language: UiLanguage, value: number): string => written(language, String(value));

/** Integer cents → "12,50 €", "450 €" */
export function sayMoney(language: UiLanguage, cents: number): string {
  const amount = written(language, (cents / 100).toFixed(2).replace(/\.00$/, ""));
  return language === "de" ? `${amount}\u00A0€` : `€${amount}`;
}

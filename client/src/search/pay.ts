import type { Pay } from "@praktika/shared/offers/offer-text";
import { type T, textId } from "@praktika/shared/texts/t";
import type { Format } from "../lib/format.ts";

/** What an offer pays, or why it lawfully pays nothing. */
export function sayPay(t: T, format: Format, pay: Pay): string {
  if (pay.type === "none") return t(textId("values.noPay", pay.reason));
  return t(pay.type === "hour" ? "search.card.perHour" : "search.card.perMonth", { money: format.money(pay.cents) });
}

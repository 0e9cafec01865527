import type { PublicOffer } from "@praktika/shared/offers/contract";
import { type T, textId } from "@praktika/shared/texts/t";
import type { Format } from "../lib/format.ts";
import { sayPay } from "../search/pay.ts";
import type { Fact } from "../ui/facts.tsx";

const WEEKDAY_SEPARATOR = ", ";

/** How long, for whom, pay, answer: what decides whether somebody reads on. */
export function offerFacts(t: T, format: Format, { text, answers }: Pick<PublicOffer, "text" | "answers">): Fact[] {
  const days = text.weekdays.map((day) => t(textId("values.weekdayShort", String(day)))).join(WEEKDAY_SEPARATOR);
  return [
    {
      term: t("offer.long"),
      icon: "clock",
      value: t("offer.hours", { hours: format.hours(text.dailyMinutes) }),
      more: t("offer.times", { days, start: text.startsAt, pause: text.breakMinutes }),
    },
    {
      term: t("offer.who"),
      icon: "people",
      value:
        text.stages.length > 0
          ? text.stages.map((stage) => t(textId("values.stage", stage))).join(", ")
          : t("offer.anyStage"),
      more: t("search.card.age", { age: text.minimumAge }),
    },
    { term: t("offer.pay"), icon: "euro", value: sayPay(t, format, text.pay) },
    {
      term: t("offer.answer"),
      icon: "reply",
      value: answers ? t("search.card.answersIn", { days: answers.medianDays }) : t("search.card.answersNew"),
      ...(answers && { more: t("offer.answerLatest") }),
    },
  ];
}

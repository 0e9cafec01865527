import type { OfferText } from "@praktika/shared/offers/offer-text";
import { type T, textId } from "@praktika/shared/texts/t";
import type { Format } from "../lib/format.ts";
import { sayPay } from "../search/pay.ts";

export type Row = { readonly field: keyof OfferText; readonly label: string; readonly text: string };

/** Every field of an offer's text as a line of words: to be read, compared and remarked on. */
export function textRows(t: T, format: Format, text: OfferText): Row[] {
  const say = (group: string) => (code: string) => t(textId(`values.${group}`, code));
  const values: Readonly<Record<keyof OfferText, string>> = {
    title: text.title,
    kind: say("kind")(text.kind),
    field: say("field")(text.field),
    description: text.description,
    learningGoals: text.learningGoals.join("\n"),
    tasks: text.tasks.join("\n"),
    firstDay: text.firstDay.map(({ time, what }) => `${time} ${what}`).join("\n"),
    mentor: [text.mentor.role, text.mentor.deputyRole].filter(Boolean).join(", "),
    place: `${text.place.street}, ${text.place.postcode}`,
    dailyMinutes: t("offer.hours", { hours: format.hours(text.dailyMinutes) }),
    startsAt: text.startsAt,
    breakMinutes: `${text.breakMinutes} min`,
    weekdays: text.weekdays.map(String).map(say("weekday")).join(", "),
    pay: sayPay(t, format, text.pay),
    minimumAge: t("offer.bring.age", { age: text.minimumAge }),
    stages: text.stages.map(say("stage")).join(", ") || t("offer.anyStage"),
    germanLevel: say("level")(text.germanLevel),
    usefulLanguages: text.usefulLanguages.map(say("language")).join(", ") || t("common.none"),
    criteria: text.criteria.map(say("criterion")).join(", ") || t("common.none"),
    prerequisites: text.prerequisites.map(say("prerequisite")).join(", ") || t("common.none"),
    wheelchair: say("wheelchair")(text.wheelchair),
    accessibilityNote: text.accessibilityNote ?? "",
    remoteShare: text.remoteShare > 0 ? t("offer.remote", { share: text.remoteShare }) : t("offer.remoteNone"),
    sector: say("sector")(text.sector),
  };
  return (Object.entries(values) as [keyof OfferText, string][]).map(([field, value]) => ({
    field,
    label: t(textId("desk.field", field)),
    text: value,
  }));
}

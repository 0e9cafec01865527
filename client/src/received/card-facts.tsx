import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { type T, textId } from "@praktika/shared/texts/t";
import { type Format, useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { type Fact, Facts } from "../ui/facts.tsx";
import { Note } from "../ui/notice.tsx";

/** The first look: what somebody can do and wants, nothing that tells who or from where. */
export function CardFacts({ application }: { readonly application: ReceivedApplication }) {
  const t = useT();
  const format = useFormat();
  const { criteria, contact } = application;
  return (
    <section aria-labelledby="profile">
      <h2 className="kern-heading-medium" id="profile">
        {t("employer.card.title")}
      </h2>
      {contact === "closed" && <Note icon="eye-off">{t("employer.card.anonymous")}</Note>}
      {criteria.length > 0 && (
        <p className="b-small b-muted">
          {t("employer.card.criteria", { list: criteria.map((one) => t(textId("values.criterion", one))).join(", ") })}
        </p>
      )}
      <div className="b-panel">
        <Facts facts={factsOf(t, format, application)} />
      </div>
    </section>
  );
}

function factsOf(t: T, format: Format, { card, promised }: ReceivedApplication): Fact[] {
  const { ageClass, german, languages, skills, interests, wish, weekdays, distance } = card;
  const named = (prefix: string, codes: readonly string[]) =>
    codes.map((code) => t(textId(prefix, code))).join(", ") || t("employer.card.nothing");
  const spoken = languages.map(({ language, level }) =>
    t("employer.card.language", { language: t(textId("values.language", language)), level: level.toUpperCase() }),
  );
  return [
    { term: t("employer.card.skills"), icon: "star", value: named("values.skill", skills) },
    { term: t("employer.card.interests"), icon: "heart", value: named("values.interest", interests) },
    {
      term: t("employer.card.languages"),
      icon: "globe",
      value: t(textId("values.german", german)),
      ...(spoken.length > 0 && { more: spoken.join(", ") }),
    },
    {
      term: t("employer.card.wish"),
      icon: "calendar",
      value: format.range(wish.startsOn, wish.endsOn),
      more: weekdays.map((day) => t(textId("values.weekdayShort", String(day)))).join(", "),
    },
    ...(promised
      ? [
          {
            term: t("employer.card.promised"),
            icon: "check-circle",
            value: format.range(promised.startsOn, promised.endsOn),
          },
        ]
      : []),
    { term: t("employer.card.distance"), icon: "train", value: t(textId("values.band", distance)) },
    { term: t("employer.card.age"), icon: "person", value: t(textId("values.ageClass", ageClass)) },
  ];
}

import type { OfferText } from "@praktika/shared/offers/offer-text";
import { type T, textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";
import { Section, Ticks } from "./ticks.tsx";

/** The reviewed text of an offer as a student reads it: for the public page, the preview and the review. */
export function OfferArticle({ text }: { readonly text: OfferText }) {
  const t = useT();
  return (
    <>
      <Section id="tun" title={t("offer.do")}>
        <div className="b-prose">
          {text.description.split(/\n+/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <Ticks items={text.tasks} />
      </Section>
      <Section id="ziele" title={t("offer.learn")}>
        <Ticks items={text.learningGoals} />
      </Section>
      <Section id="tag" title={t("offer.day")}>
        <ol className="b-day">
          {text.firstDay.map(({ time, what }) => (
            <li key={`${time} ${what}`}>
              <time>{time}</time>
              <span>{what}</span>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="wer" title={t("offer.mentor")}>
        <div className="b-panel b-panel--tint">
          <div className="b-appt">
            <span className="b-fieldicon">
              <Icon name="people" />
            </span>
            <div className="b-stack b-stack--s">
              <p>{t("offer.mentorText", { role: text.mentor.role })}</p>
              {text.mentor.deputyRole && (
                <p className="b-muted b-small">{t("offer.mentorDeputy", { role: text.mentor.deputyRole })}</p>
              )}
            </div>
          </div>
        </div>
      </Section>
      <Section id="brauch" title={t("offer.bring")}>
        <Ticks items={needsOf(t, text)} />
        {text.usefulLanguages.length > 0 && (
          <p className="b-muted b-small">
            {t("offer.bring.languages", {
              languages: text.usefulLanguages.map((code) => t(textId("values.language", code))).join(", "),
            })}
          </p>
        )}
      </Section>
      {text.criteria.length > 0 && (
        <Section id="kommt-an" title={t("offer.matters")}>
          <p className="b-muted">{t("offer.matters.hint")}</p>
          <Ticks items={text.criteria.map((criterion) => t(textId("values.criterion", criterion)))} />
        </Section>
      )}
      <Section id="zugang" title={t("offer.access")}>
        <Ticks
          items={[
            text.wheelchair === "no"
              ? { no: t("values.wheelchair.no") }
              : t(textId("values.wheelchair", text.wheelchair)),
            text.remoteShare > 0 ? t("offer.remote", { share: text.remoteShare }) : t("offer.remoteNone"),
          ]}
        />
        {text.accessibilityNote && <p>{text.accessibilityNote}</p>}
      </Section>
    </>
  );
}

const needsOf = (t: T, { minimumAge, germanLevel, stages, prerequisites }: OfferText): string[] => [
  ...(stages.length > 0 ? [stages.map((stage) => t(textId("values.stage", stage))).join(", ")] : []),
  t("offer.bring.age", { age: minimumAge }),
  t("offer.bring.german", { level: t(textId("values.level", germanLevel)) }),
  ...prerequisites.map((one) => t(textId("values.prerequisite", one))),
];

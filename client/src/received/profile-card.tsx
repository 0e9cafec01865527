import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { type T, textId } from "@praktika/shared/texts/t";
import { useFormat } from "../lib/format.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";
import { HotBadge, isHot, useWait } from "./deadline.tsx";
import { Glyph } from "./glyph.tsx";
import { nameOf } from "./profile-name.ts";

const SKILLS_SHOWN = 3;
type Props = { readonly employerId: string; readonly application: ReceivedApplication; readonly heading: "h3" | "h4" };

/** One application on the board: the short profile, or the person once contact is open. */
export function ProfileCard({ employerId, application, heading: Heading }: Props) {
  const t = useT();
  const format = useFormat();
  const wait = useWait();
  const { id, offerTitle, card, promised, state, contact } = application;
  const span = promised ?? card.wish;
  const isNew = state === "sent" || state === "seen";
  const facts: readonly (readonly [icon: string, text: string])[] = [
    ...(contact === "open" ? [["person", t("employer.card.contact")] as const] : []),
    ...(isNew ? profileFacts(t, application) : []),
    ["calendar", format.range(span.startsOn, span.endsOn)],
    ...(isNew ? [["train", t(textId("values.band", card.distance))] as const] : []),
  ];
  return (
    <article className="b-profile">
      <Heading className="b-profile__name">
        <Glyph label={card.label} />
        <Link to={`/betrieb/${employerId}/bewerbungen/${id}`}>{nameOf(t, application)}</Link>
      </Heading>
      <HotBadge application={application} />
      <p className="b-xs b-muted">{offerTitle}</p>
      <ul className="b-mini">
        {facts.map(([icon, text]) => (
          <li key={icon}>
            <Icon name={icon} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <div className={isHot(application) ? "b-foot b-foot--hot" : "b-foot"}>
        <span>{wait(application)}</span>
        {isNew && <span>{t(textId("employer.applicationState", state))}</span>}
      </div>
    </article>
  );
}

function profileFacts(t: T, { card }: ReceivedApplication): (readonly [string, string])[] {
  const skills = card.skills.slice(0, SKILLS_SHOWN).map((skill) => t(textId("values.skill", skill)));
  const languages = card.languages.map(({ language, level }) =>
    t("employer.card.language", { language: t(textId("values.language", language)), level: level.toUpperCase() }),
  );
  return [
    ...(skills.length > 0 ? [["star", skills.join(", ")] as const] : []),
    ["globe", [t(textId("values.german", card.german)), ...languages].join(" · ")],
  ];
}

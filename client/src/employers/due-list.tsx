import type { T } from "@praktika/shared/texts/t";
import { workingDaysBetween } from "@praktika/shared/values/holidays";
import { type Format, useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { ButtonLink } from "../ui/button.tsx";
import type { Due } from "./due.ts";
import { today } from "./today.ts";

/** Working days from which on something is urgent. */
const HOT_DAYS = 1;
const isHot = (day: string) => workingDaysBetween(today(), day) <= HOT_DAYS;

/** What is due, as a big number of working days, a sentence and a button. */
export function DueList({ due, employerId }: { readonly due: readonly Due[]; readonly employerId: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <ol className="b-due">
      {due.map((one, index) => {
        const { key, title, text, to, action } = said(t, format, one, employerId);
        return (
          <li key={key}>
            <DaysLeft day={one.day} />
            <div>
              <p>
                <strong>{title}</strong>
              </p>
              <p className="b-small b-muted">{text}</p>
            </div>
            <ButtonLink kind={index === 0 ? "primary" : "secondary"} small to={to}>
              {action}
            </ButtonLink>
          </li>
        );
      })}
    </ol>
  );
}

export function DaysLeft({ day }: { readonly day: string }) {
  const t = useT();
  const days = workingDaysBetween(today(), day);
  return (
    <span className={isHot(day) ? "b-due__when is-hot" : "b-due__when"}>
      <b>{days}</b>
      <span>{t("employer.due.days", { days })}</span>
    </span>
  );
}

function said(t: T, format: Format, one: Due, employerId: string) {
  const base = `/betrieb/${employerId}`;
  if (one.kind === "question") {
    return {
      key: "question",
      title: t("employer.due.question"),
      text: t("employer.due.question.text", { day: format.day(one.day) }),
      to: `${base}/daten`,
      action: t("employer.due.question.action"),
    };
  }
  if (one.kind === "changes") {
    const { id, title } = one.offer;
    return {
      key: id,
      title: t("employer.due.changes", { title: title ?? t("employer.offer.untitled") }),
      text: t("employer.due.changes.text", { day: format.day(one.day) }),
      to: `${base}/angebote/${id}`,
      action: t("employer.due.changes.action"),
    };
  }
  const { id, offerTitle, card } = one.application;
  const name =
    one.application.contact === "open"
      ? `${one.application.person.firstName} ${one.application.person.lastName}`
      : t("employer.profile", { label: card.label });
  const values = {
    title: offerTitle,
    span: format.range(card.wish.startsOn, card.wish.endsOn),
    sent: format.dayShort(card.sentOn),
    name,
  };
  return {
    key: id,
    title: t(one.kind === "answer" ? "employer.due.answer" : "employer.due.decide", values),
    text: t(
      one.kind === "decide"
        ? "employer.due.decide.text"
        : isHot(one.day)
          ? "employer.due.answer.hot"
          : "employer.due.answer.text",
      values,
    ),
    to: `${base}/bewerbungen/${id}`,
    action: t(one.kind === "answer" ? "employer.due.answer.action" : "employer.due.decide.action"),
  };
}

import type { T } from "@praktika/shared/texts/t";
import { textId } from "@praktika/shared/texts/t";
import type { Day } from "@praktika/shared/values/dates";
import type { Format } from "../lib/format.ts";
import { nameOf } from "../received/profile-name.ts";
import type { Due } from "./due.ts";

export type Said = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly to: string;
  readonly action: string;
};

/** A due thing in plain words: what it is, what happens otherwise, and the one way to do it. */
export function said(t: T, format: Format, due: Due, employerId: string, isHot: (day: Day) => boolean): Said {
  const base = `/betrieb/${employerId}`;
  const action = t(textId("employer.due", `${due.kind}.action`));
  if (due.kind === "question") {
    const text = t("employer.due.question.text", { day: format.day(due.day) });
    return { key: due.kind, title: t("employer.due.question"), text, to: `${base}/daten`, action };
  }
  if ("offer" in due) {
    const { id, title, free, lastStart } = due.offer;
    const values = {
      title: title || t("employer.offer.untitled"),
      free,
      day: due.day ? format.day(due.day) : "",
      start: lastStart ? format.day(lastStart) : "",
    };
    return {
      key: `${due.kind}-${id}`,
      title: t(textId("employer.due", due.kind), values),
      text: t(textId("employer.due", `${due.kind}.text`), values),
      to: `${base}/angebote/${id}${due.kind === "ending" ? "#wiederholen" : ""}`,
      action,
    };
  }
  const { id, offerTitle, card, promised } = due.application;
  const span = promised ?? card.wish;
  const values = {
    title: offerTitle,
    span: format.range(span.startsOn, span.endsOn),
    sent: format.dayShort(card.sentOn),
    name: nameOf(t, due.application),
    day: format.dayShort(due.day),
  };
  const hot = due.kind === "answer" && isHot(due.day);
  return {
    key: id,
    title: t(textId("employer.due", due.kind), values),
    text: t(textId("employer.due", `${due.kind}.${hot ? "hot" : "text"}`), values),
    to: `${base}/bewerbungen/${id}`,
    action,
  };
}

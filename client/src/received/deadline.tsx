import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { berlinDay, daysBetween } from "@praktika/shared/values/dates";
import { workingDaysBetween } from "@praktika/shared/values/holidays";
import { today } from "../employers/today.ts";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";

const HOT_DAYS = 1;
const WAITS_FOR_EMPLOYER = ["sent", "seen", "invited"];

/** Working days the organisation still has; undefined when nobody waits for it. */
export function daysLeft({ state, deadline }: ReceivedApplication): number | undefined {
  if (!deadline || !WAITS_FOR_EMPLOYER.includes(state)) return undefined;
  return workingDaysBetween(today(), berlinDay(new Date(deadline)));
}
export const isHot = (application: ReceivedApplication): boolean => (daysLeft(application) ?? Infinity) <= HOT_DAYS;

/** A yellow word for what is due today or tomorrow. */
export function HotBadge({ application }: { readonly application: ReceivedApplication }) {
  const t = useT();
  const days = daysLeft(application);
  if (days === undefined || days > HOT_DAYS) return null;
  return (
    <Badge tone="sonne" icon="clock">
      {t("employer.card.hot", { days })}
    </Badge>
  );
}

/** How long an answer still has, or what is waited for. */
export function useWait(): (application: ReceivedApplication) => string {
  const t = useT();
  const format = useFormat();
  return (application) => {
    const { state, deadline, promised, card } = application;
    const days = daysLeft(application);
    if (days !== undefined) return t("employer.card.left", { days });
    if (state === "promised" && deadline)
      return t("employer.card.held", { day: format.dayShort(berlinDay(new Date(deadline))) });
    if (state !== "confirmed") return t(textId("employer.applicationState", state));
    const until = daysBetween(today(), promised?.startsOn ?? card.wish.startsOn);
    return until > 0 ? t("employer.card.starts", { days: until }) : t("employer.applicationState.confirmed");
  };
}

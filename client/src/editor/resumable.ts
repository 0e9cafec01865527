import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import type { ManagedOffer } from "@praktika/shared/offers/contract";
import { addDays, type Day } from "@praktika/shared/values/dates";

/** Whether some period can still begin after a day. */
export const canStartAfter = ({ periods }: Pick<ManagedOffer, "periods">, day: Day): boolean =>
  periods.some(({ startsOn, endsOn, minDays }) => (minDays === null ? startsOn : addDays(endsOn, 1 - minDays)) > day);

export type Hindrance = "unverified" | "overdue" | "noStart";
/** What keeps a paused offer from being shown again (lifecycles.md, "resume"). */
export const hindrances = (
  offer: Pick<ManagedOffer, "periods" | "overdueAnswers">,
  { state }: Pick<ManagedEmployer, "state">,
  today: Day,
): readonly Hindrance[] => [
  ...(state === "verified" ? [] : (["unverified"] as const)),
  ...(offer.overdueAnswers > 0 ? (["overdue"] as const) : []),
  ...(canStartAfter(offer, today) ? [] : (["noStart"] as const)),
];

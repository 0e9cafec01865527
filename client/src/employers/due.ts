import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import type { OfferListItem } from "@praktika/shared/offers/contract";
import { addDays, addMonths, berlinDay, type Day, daysBetween } from "@praktika/shared/values/dates";
import { CHANGES_DAYS, ENDING_DAYS, OFFER_DRAFT_MONTHS, RESTING_DAYS } from "@praktika/shared/values/limits";
import type * as z from "zod/mini";

type Offer = z.infer<typeof OfferListItem>;
export type OfferDue = "changes" | "draft" | "revision" | "ending" | "full" | "overdue-pause";
export type ApplicationDue = "answer" | "decide" | "promise";
/** Something somebody has to do by `day`; without a day it can wait, and stands last. */
export type Due =
  | { readonly kind: ApplicationDue; readonly day: Day; readonly application: ReceivedApplication }
  | { readonly kind: OfferDue; readonly day: Day | null; readonly offer: Offer }
  | { readonly kind: "question"; readonly day: Day };
type Organisation = Pick<ManagedEmployer, "state" | "question" | "questionUntil">;

const LAST = "9999-12-31";

/** Everything that waits for the organisation or runs out, the most urgent first. */
export function dueOf(
  organisation: Organisation,
  applications: readonly ReceivedApplication[],
  offers: readonly Offer[],
  today: Day,
): Due[] {
  const all = [
    ...questionOf(organisation),
    ...applications.flatMap(ofApplication),
    ...offers.flatMap((offer) => ofOffer(offer, today)),
  ];
  return all.toSorted((a, b) => (a.day ?? LAST).localeCompare(b.day ?? LAST));
}

const questionOf = ({ state, question, questionUntil }: Organisation): Due[] =>
  state === "pending" && question && questionUntil ? [{ kind: "question", day: questionUntil }] : [];

const OF_STATE: Readonly<Partial<Record<ReceivedApplication["state"], ApplicationDue>>> = {
  sent: "answer",
  seen: "answer",
  invited: "decide",
  promised: "promise",
};

function ofApplication(application: ReceivedApplication): Due[] {
  const kind = OF_STATE[application.state];
  const { deadline } = application;
  return kind && deadline ? [{ kind, day: berlinDay(new Date(deadline)), application }] : [];
}

function ofOffer(offer: Offer, today: Day): Due[] {
  const { state, revision, resumesOn, lastStart, seats, free } = offer;
  const touched = berlinDay(new Date(offer.changedAt));
  const due = (kind: OfferDue, day: Day | null): Due[] => [{ kind, day, offer }];
  if (state === "changes_requested" || revision === "changes_requested")
    return due("changes", addDays(touched, CHANGES_DAYS));
  if (daysBetween(touched, today) >= RESTING_DAYS) {
    if (state === "draft") return due("draft", addMonths(touched, OFFER_DRAFT_MONTHS));
    if (revision === "draft") return due("revision", addDays(touched, CHANGES_DAYS));
  }
  if (state === "paused" && resumesOn && resumesOn <= today) return due("overdue-pause", today);
  if (state !== "published" || !lastStart) return [];
  if (daysBetween(today, lastStart) <= ENDING_DAYS) return due("ending", lastStart);
  return seats > 0 && free === 0 ? due("full", null) : [];
}

/** Whether nobody but the organisation can move it on; a promise waits for the other side. */
export const isOwn = ({ kind }: Due): boolean => kind !== "promise";

/** How many there are of each kind, in the order in which the first of a kind is due. */
export function countsOf(due: readonly Due[]): readonly (readonly [kind: Due["kind"], count: number])[] {
  const counts = new Map<Due["kind"], number>();
  for (const { kind } of due) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

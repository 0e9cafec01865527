import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import type { OfferListItem } from "@praktika/shared/offers/contract";
import { addDays, berlinDay, type Day } from "@praktika/shared/values/dates";
import { CHANGES_DAYS } from "@praktika/shared/values/limits";
import type * as z from "zod/mini";

type Offer = z.infer<typeof OfferListItem>;
/** Something somebody has to do by `day`. */
export type Due =
  | { readonly kind: "answer" | "decide"; readonly day: Day; readonly application: ReceivedApplication }
  | { readonly kind: "changes"; readonly day: Day; readonly offer: Offer }
  | { readonly kind: "question"; readonly day: Day };

/** Everything with a deadline, the most urgent first. */
export function dueOf(
  { state, question, questionUntil }: Pick<ManagedEmployer, "state" | "question" | "questionUntil">,
  applications: readonly ReceivedApplication[],
  offers: readonly Offer[],
): Due[] {
  const asked: Due[] =
    state === "pending" && question && questionUntil ? [{ kind: "question", day: questionUntil }] : [];
  const waiting = applications.flatMap((application): Due[] => {
    const { state: now, deadline } = application;
    if (!deadline || !["sent", "seen", "invited"].includes(now)) return [];
    return [{ kind: now === "invited" ? "decide" : "answer", day: berlinDay(new Date(deadline)), application }];
  });
  const changes = offers
    .filter((offer) => offer.state === "changes_requested" || offer.revision === "changes_requested")
    .map((offer): Due => ({
      kind: "changes",
      day: addDays(berlinDay(new Date(offer.changedAt)), CHANGES_DAYS),
      offer,
    }));
  return [...asked, ...waiting, ...changes].toSorted((a, b) => a.day.localeCompare(b.day));
}

import { marksIn, stops } from "@praktika/shared/applications/answer-check";
import type { ApplicationInput } from "@praktika/shared/applications/contract";
import { berlinDay } from "@praktika/shared/values/dates";
import { KIND_TRAITS } from "@praktika/shared/values/kind";
import { findAccount } from "#src/accounts/store.ts";
import type { Tx } from "#src/db/db.ts";
import { applications } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { invalid, notFound, Refusal } from "#src/http/refusal.ts";
import { isBookable, spanFits } from "#src/offers/bookable.ts";
import { type Offer, type Period, periodsOf } from "#src/offers/store.ts";
import { newLabel, recordApplication } from "./store.ts";

type Wish = { readonly period: Period; readonly startsOn: string; readonly endsOn: string };

/** The 400 for answers that would tell who somebody is; each mark is a path with its place. */
export function demandAnonymous(answers: readonly string[], names: readonly string[]): void {
  const marks = marksIn(answers, names).filter(stops);
  if (marks.length > 0)
    throw new Refusal("invalid-request", {
      errors: marks.map(({ answer, code, from, to }) => ({
        path: `answers.${answer}`,
        code,
        message: `${from}-${to}`,
      })),
    });
}

/** The stay a student wishes; without one, the offer's only fixed period that can be booked. */
export async function wishOf(tx: Tx, deps: Deps, offer: Offer, wish: ApplicationInput["wish"]): Promise<Wish> {
  const today = berlinDay(deps.clock());
  const bookable = (await periodsOf(tx, offer)).filter((period) => isBookable(period, today));
  if (bookable.length === 0) throw new Refusal("not-bookable");
  const [only] = bookable;
  if (!wish) {
    if (bookable.length > 1 || !only || only.minDays !== null) throw invalid("wish", "required");
    return { period: only, startsOn: only.startsOn, endsOn: only.endsOn };
  }
  const period = bookable.find(({ id }) => id === wish.periodId);
  if (!period)
    throw new Refusal("not-bookable", {
      errors: [{ path: "wish.periodId", code: "not-bookable", message: "This period cannot be booked" }],
    });
  if (!spanFits(period, wish.startsOn, wish.endsOn) || wish.startsOn <= today)
    throw invalid("wish.startsOn", "outside-period");
  return { period, startsOn: wish.startsOn, endsOn: wish.endsOn };
}

/** The columns every draft of an application begins with. */
export async function draftColumns(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  input: ApplicationInput,
  names: readonly string[],
) {
  if (!offer.public || !offer.liveVersionId || !offer.liveText) throw notFound();
  demandAnonymous(input.answers, names);
  if (KIND_TRAITS[offer.liveText.kind].schoolOrganised && !input.schoolInformed)
    throw invalid("schoolInformed", "required");
  const weekdays = input.weekdays ?? offer.liveText.weekdays;
  if (weekdays.some((day) => !offer.liveText?.weekdays.includes(day))) throw invalid("weekdays", "not-offered");
  const { period, startsOn, endsOn } = await wishOf(tx, deps, offer, input.wish);
  return {
    city: offer.city,
    id: deps.newId(),
    offerId: offer.id,
    versionId: offer.liveVersionId,
    employerId: offer.employerId,
    state: "draft" as const,
    label: await newLabel(tx, offer.employerId),
    answers: input.answers,
    wishPeriodId: period.id,
    wishStartsOn: startsOn,
    wishEndsOn: endsOn,
    weekdays,
    schoolInformed: input.schoolInformed ?? null,
    createdAt: deps.clock(),
  };
}

/** A signed-in student's draft. */
export async function prepareApplication(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  studentId: string,
  input: ApplicationInput,
): Promise<string> {
  const account = await findAccount(tx, studentId);
  if (!account) throw notFound();
  const draft = await draftColumns(tx, deps, offer, input, [account.firstName, account.lastName]);
  await tx.insert(applications).values({ ...draft, studentId, language: account.language });
  await recordApplication(
    tx,
    deps,
    draft,
    "prepare",
    { by: "student", actorId: studentId },
    { from: null, to: "draft" },
  );
  return draft.id;
}

import { ageOn } from "@praktika/shared/values/age";
import { berlinDay } from "@praktika/shared/values/dates";
import { KIND_TRAITS } from "@praktika/shared/values/kind";
import { and, eq, sql } from "#src/db/orm.ts";
import { findStudent } from "#src/accounts/store.ts";
import type { Tx } from "#src/db/db.ts";
import { employers, periods, reveals } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { invalid, Refusal } from "#src/http/refusal.ts";
import type { Mover } from "#src/lifecycle/move.ts";
import { canStart, lastStart, spanFits } from "#src/offers/bookable.ts";
import { demandUnblocked, loadOffer, type Offer, type Period } from "#src/offers/store.ts";
import { confirmBy, confirmReminder, decideBy } from "./deadlines.ts";
import { tellStudent } from "./letters.ts";
import { demandLawfulStay } from "./send.ts";
import { type Application, freeSeat, moveApplication, repeatsApplication, takeSeat } from "./store.ts";

type Team = Mover<"employer">;

/** While an offer is suspended or its employer blocked, the team only reads. */
export async function demandMayAnswer(tx: Tx, application: Application): Promise<void> {
  const offer = await loadOffer(tx, application.offerId);
  if (offer.state === "suspended") throw new Refusal("not-possible-now", { state: offer.state });
  demandUnblocked(offer);
}

/** An employer's answer needs a living deadline, a visible offer and a verified employer. */
async function demandAnswerable(tx: Tx, deps: Deps, application: Application): Promise<Offer> {
  const offer = await loadOffer(tx, application.offerId);
  if (offer.state !== "published" && offer.state !== "paused")
    throw new Refusal("not-possible-now", { state: offer.state });
  if (offer.employerState !== "verified") throw new Refusal("employer-not-verified", { state: offer.employerState });
  const deadline = application.state === "invited" ? application.decideBy : application.answerBy;
  if (deadline && deadline < deps.clock()) throw new Refusal("deadline-passed", { state: application.state });
  return offer;
}

const answered = (tx: Tx, employerId: string) =>
  tx
    .update(employers)
    .set({ lapsesInARow: 0 })
    .where(and(eq(employers.id, employerId), sql`${employers.lapsesInARow} > 0`));

/** Contact opens: written down for the student. */
export async function reveal(tx: Tx, deps: Deps, { city, id, employerId }: Application): Promise<void> {
  await tx.insert(reveals).values({ city, id: deps.newId(), applicationId: id, employerId, at: deps.clock() });
}

export async function see(tx: Tx, deps: Deps, application: Application, mover: Team): Promise<Application> {
  if (await repeatsApplication(tx, application, "see", "employer")) return application;
  return moveApplication(tx, deps, application, "see", mover);
}

/** What the employer wrote beside an answer; without a text the last one stays. */
type Note = { readonly text?: string | undefined };
const noted = ({ text }: Note) => (text === undefined ? {} : { message: text });

export async function invite(
  tx: Tx,
  deps: Deps,
  application: Application,
  mover: Team,
  note: Note,
): Promise<Application> {
  if (await repeatsApplication(tx, application, "invite", "employer")) return application;
  if (application.state === "sent" || application.state === "seen") await demandAnswerable(tx, deps, application);
  const now = deps.clock();
  const period = await periodOf(tx, application, application.wishPeriodId);
  const set = {
    ...noted(note),
    contactOpenedAt: now,
    remindAt: null,
    decideBy: decideBy(now, period ? lastStart(period) : (application.wishStartsOn ?? berlinDay(now))),
  };
  const invited = await moveApplication(tx, deps, application, "invite", mover, { set });
  await reveal(tx, deps, invited);
  await answered(tx, invited.employerId);
  await tellStudent(tx, deps, invited, "application-invited");
  return invited;
}

async function periodOf(tx: Tx, { city, offerId }: Application, id: string | null): Promise<Period | undefined> {
  if (!id) return undefined;
  const [row] = await tx
    .select()
    .from(periods)
    .where(and(eq(periods.city, city), eq(periods.id, id), eq(periods.offerId, offerId)));
  return row;
}

type Stay = { readonly periodId: string; readonly startsOn: string; readonly endsOn: string };

/** Holds a seat for one student: period first, application after, both in one transaction. */
export async function promise(
  tx: Tx,
  deps: Deps,
  application: Application,
  mover: Team,
  stay: Stay & Note,
): Promise<Application> {
  if (await repeatsApplication(tx, application, "promise", "employer")) return application;
  if (["sent", "seen", "invited"].includes(application.state)) await demandPromisable(tx, deps, application, stay);
  else return moveApplication(tx, deps, application, "promise", mover);
  await takeSeat(tx, { city: application.city, id: stay.periodId });
  const now = deps.clock();
  const due = confirmBy(now, stay.startsOn);
  const set = {
    ...noted(stay),
    promisedPeriodId: stay.periodId,
    promisedStartsOn: stay.startsOn,
    promisedEndsOn: stay.endsOn,
    confirmBy: due,
    remindAt: confirmReminder(now, due),
  };
  const promised = await moveApplication(tx, deps, application, "promise", mover, { set });
  await answered(tx, promised.employerId);
  await tellStudent(tx, deps, promised, "application-promised");
  return promised;
}

async function demandPromisable(
  tx: Tx,
  deps: Deps,
  application: Application,
  { periodId, startsOn, endsOn }: Stay,
): Promise<void> {
  const offer = await demandAnswerable(tx, deps, application);
  const text = offer.liveText;
  if (!text || (application.state !== "invited" && !KIND_TRAITS[text.kind].oneDay))
    throw new Refusal("not-possible-now", { state: application.state });
  const period = await periodOf(tx, application, periodId);
  const today = berlinDay(deps.clock());
  if (!period) throw invalid("periodId", "unknown");
  if (startsOn <= today || !canStart(period, today)) throw invalid("startsOn", "not-in-future");
  if (!spanFits(period, startsOn, endsOn)) throw invalid("endsOn", "outside-period");
  const student = application.studentId ? await findStudent(tx, application.studentId) : undefined;
  if (student && ageOn(student, startsOn) >= 0) {
    demandLawfulStay(
      text,
      {
        birth: student,
        fullTimeSchool: student.fullTimeSchool,
        startsOn,
        endsOn,
        weekdays: application.weekdays ?? text.weekdays,
      },
      today,
    );
  }
}

export async function decline(
  tx: Tx,
  deps: Deps,
  application: Application,
  mover: Team,
  why: { reason: string; text: string },
): Promise<Application> {
  if (await repeatsApplication(tx, application, "decline", "employer")) return application;
  const declined = await moveApplication(tx, deps, application, "decline", mover, {
    set: { reason: why.reason, message: why.text },
    reason: { reason: why.reason },
  });
  await answered(tx, declined.employerId);
  await tellStudent(tx, deps, declined, "application-declined", { reason: why.reason });
  return declined;
}

/** Takes a promise back: the seat is free again, the desk sees it counted. */
export async function revoke(
  tx: Tx,
  deps: Deps,
  application: Application,
  mover: Team,
  { reason, ...note }: Note & { readonly reason: string },
): Promise<Application> {
  if (await repeatsApplication(tx, application, "revoke", "employer")) return application;
  await freeSeat(tx, application);
  const revoked = await moveApplication(tx, deps, application, "revoke", mover, {
    set: { ...noted(note), reason, afterPromise: true },
    reason: { reason, afterPromise: true },
  });
  await tellStudent(tx, deps, revoked, "application-revoked", { reason });
  return revoked;
}

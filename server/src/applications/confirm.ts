import { overlap } from "@praktika/shared/values/dates";
import { and, count, eq, inArray, sum } from "#src/db/orm.ts";
import { consentOf } from "#src/accounts/consents.ts";
import { findStudent, lockStudent } from "#src/accounts/store.ts";
import type { Tx } from "#src/db/db.ts";
import { applications, periods, placements, placementTransitions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { historyLine, type Mover } from "#src/lifecycle/move.ts";
import { loadOffer } from "#src/offers/store.ts";
import { reveal } from "./answer.ts";
import { tellEmployer, tellStudent } from "./letters.ts";
import { type Application, freeSeat, moveApplication, openOf, repeatsApplication } from "./store.ts";
import { closeApplications } from "./system.ts";

type Stay = { startsOn: string; endsOn: string; weekdays: number[] };

/** The stay an application stands for: promised, else wished. */
export function stayOf({
  promisedStartsOn,
  promisedEndsOn,
  wishStartsOn,
  wishEndsOn,
  weekdays,
}: Application): Stay | null {
  const startsOn = promisedStartsOn ?? wishStartsOn;
  const endsOn = promisedEndsOn ?? wishEndsOn;
  return startsOn && endsOn ? { startsOn, endsOn, weekdays: weekdays ?? [] } : null;
}

/** The student's other open applications that a confirmation would end. */
export async function overlappingOf(tx: Tx, application: Application): Promise<Application[]> {
  const stay = stayOf(application);
  if (!stay || !application.studentId) return [];
  return (await openOf(tx, application.studentId)).filter((other) => {
    const otherStay = stayOf(other);
    return other.id !== application.id && otherStay !== null && overlap(stay, otherStay);
  });
}

/** The student says yes: a placement begins, what overlaps ends, a full offer closes what still waits. */
export async function confirm(
  tx: Tx,
  deps: Deps,
  application: Application,
  mover: Mover<"student">,
): Promise<Application> {
  if (await repeatsApplication(tx, application, "confirm", "student")) return application;
  const stay = stayOf(application);
  const { studentId, promisedPeriodId: periodId } = application;
  if (application.state !== "promised" || !studentId || !stay || !periodId)
    return moveApplication(tx, deps, application, "confirm", mover);
  await lockStudent(tx, studentId);
  await demandConfirmable(tx, deps, application, stay);
  const overlapping = await overlappingOf(tx, application);
  await lockPeriods(tx, [application, ...overlapping]);
  const now = deps.clock();
  const confirmed = await moveApplication(tx, deps, application, "confirm", mover, {
    set: { contactOpenedAt: application.contactOpenedAt ?? now },
  });
  if (!application.contactOpenedAt) await reveal(tx, deps, confirmed);
  await plan(tx, deps, confirmed, { ...stay, periodId, studentId }, mover);
  for (const other of overlapping) await supersede(tx, deps, other);
  await tellEmployer(tx, deps, confirmed, "application-confirmed");
  if (await allConfirmed(tx, confirmed))
    await closeApplications(tx, deps, { city: confirmed.city, id: confirmed.offerId }, "seats-taken", {
      includePromised: false,
    });
  return confirmed;
}

async function demandConfirmable(tx: Tx, deps: Deps, application: Application, stay: Stay): Promise<void> {
  if (application.confirmBy && application.confirmBy < deps.clock())
    throw new Refusal("deadline-passed", { state: application.state });
  const offer = await loadOffer(tx, application.offerId);
  if (offer.state === "suspended") throw new Refusal("not-possible-now", { state: offer.state });
  const student = await findStudent(tx, application.studentId ?? "");
  const consent = student ? (await consentOf(tx, deps, student)).state : "missing";
  if (consent !== "given" && consent !== "not-needed") throw new Refusal("consent-missing");
  const planned = await tx
    .select()
    .from(placements)
    .where(and(eq(placements.studentId, application.studentId ?? ""), eq(placements.state, "planned")));
  if (planned.some((placement) => overlap(stay, placement))) throw new Refusal("overlap");
}

/** Periods before applications, by (city, id): the one lock order. */
async function lockPeriods(tx: Tx, rows: readonly Application[]): Promise<void> {
  const ids = rows.flatMap(({ promisedPeriodId }) => promisedPeriodId ?? []);
  await tx
    .select({ id: periods.id })
    .from(periods)
    .where(inArray(periods.id, ids))
    .orderBy(periods.city, periods.id)
    .for("no key update");
}

async function plan(
  tx: Tx,
  deps: Deps,
  application: Application,
  stay: Stay & { periodId: string; studentId: string },
  mover: Mover<"student">,
): Promise<void> {
  const { city, id: applicationId, offerId, employerId } = application;
  const id = deps.newId();
  await tx
    .insert(placements)
    .values({ ...stay, city, id, applicationId, offerId, employerId, state: "planned", createdAt: deps.clock() });
  await tx
    .insert(placementTransitions)
    .values({ ...historyLine(deps, mover, { action: "confirm", from: null, to: "planned" }), city, placementId: id });
}

async function supersede(tx: Tx, deps: Deps, other: Application): Promise<void> {
  await freeSeat(tx, other);
  const superseded = await moveApplication(tx, deps, other, "supersede", { by: "system", actorId: null });
  await tellStudent(tx, deps, superseded, "application-superseded");
  await tellEmployer(tx, deps, superseded, "application-superseded-employer");
}

async function allConfirmed(tx: Tx, { city, offerId }: Application): Promise<boolean> {
  const [seats] = await tx
    .select({ total: sum(periods.seats).mapWith(Number) })
    .from(periods)
    .where(and(eq(periods.city, city), eq(periods.offerId, offerId)));
  const [done] = await tx
    .select({ n: count() })
    .from(applications)
    .where(and(eq(applications.city, city), eq(applications.offerId, offerId), eq(applications.state, "confirmed")));
  return (done?.n ?? 0) >= (seats?.total ?? 0);
}

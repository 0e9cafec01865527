import type { ApplicationAction, ApplicationBy, ApplicationState } from "@praktika/shared/applications/lifecycle";
import { applicationMachine, OPEN_STATES } from "@praktika/shared/applications/lifecycle";
import { transitionOf } from "@praktika/shared/lifecycle/machine";
import type { ApplicationRow } from "@praktika/shared/policy";
import { and, count, desc, eq, getTableColumns, gt, inArray, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { applications, applicationTransitions, periods } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { notFound, Refusal } from "#src/http/refusal.ts";
import { historyLine, type Mover, targetOf } from "#src/lifecycle/move.ts";

/** Everything but who it is: what most of the code may read. */
const {
  person: _person,
  guardianEmail: _guardian,
  draftEmail: _draft,
  draftCookieHash: _cookie,
  ...columns
} = getTableColumns(applications);
type Row = typeof applications.$inferSelect;
export type Application = Omit<Row, "person" | "guardianEmail" | "draftEmail" | "draftCookieHash">;

export const applicationRow = ({ studentId, employerId, state }: Application): ApplicationRow => ({
  studentId,
  employerId,
  state,
});

export async function findApplication(tx: Tx, id: string): Promise<Application | undefined> {
  const [row] = await tx.select(columns).from(applications).where(eq(applications.id, id));
  return row;
}

export async function loadApplication(tx: Tx, id: string): Promise<Application> {
  const application = await findApplication(tx, id);
  if (!application) throw notFound();
  return application;
}

/** Who applied; read only for the student, and for an employer while contact is open. */
export async function personOf(tx: Tx, { city, id }: Application): Promise<Row["person"]> {
  const [row] = await tx
    .select({ person: applications.person })
    .from(applications)
    .where(and(eq(applications.city, city), eq(applications.id, id)));
  return row?.person ?? null;
}

type More = { readonly set?: Partial<Row>; readonly reason?: Record<string, unknown> };

/** Moves an application along one cell of its machine, with history; first commit wins. */
export async function moveApplication(
  tx: Tx,
  deps: Deps,
  application: Application,
  action: ApplicationAction,
  mover: Mover<ApplicationBy>,
  more: More = {},
): Promise<Application> {
  const target = targetOf(applicationMachine, action, mover.by, application.state);
  const to = (target === "same" ? application.state : target) as ApplicationState;
  const { city, id, state, version } = application;
  const ended = applicationMachine.ends.includes(to) ? { endedAt: deps.clock() } : {};
  const unchanged = and(
    eq(applications.city, city),
    eq(applications.id, id),
    eq(applications.state, state),
    eq(applications.version, version),
  );
  const [moved] = await tx
    .update(applications)
    .set({ ...ended, ...more.set, state: to, version: sql`${applications.version} + 1` })
    .where(unchanged)
    .returning(columns);
  if (!moved) {
    const current = await findApplication(tx, id);
    throw new Refusal("state-changed", { ...(current && { state: current.state }) });
  }
  await recordApplication(tx, deps, application, action, mover, {
    from: state,
    to,
    ...(more.reason && { reason: more.reason }),
  });
  return moved;
}

type Step = { readonly from: ApplicationState | null; readonly to: string; readonly reason?: Record<string, unknown> };
export const recordApplication = (
  tx: Tx,
  deps: Deps,
  { city, id }: Pick<Row, "city" | "id">,
  action: ApplicationAction,
  mover: Mover<ApplicationBy>,
  step: Step,
) =>
  tx
    .insert(applicationTransitions)
    .values({ ...historyLine(deps, mover, { ...step, action }), city, applicationId: id });

/** Whether the last thing that happened was this action by the same side. */
export async function repeatsApplication(
  tx: Tx,
  application: Application,
  action: ApplicationAction,
  by: ApplicationBy,
): Promise<boolean> {
  if (transitionOf(applicationMachine, action, by, application.state)) return false;
  const own = and(
    eq(applicationTransitions.city, application.city),
    eq(applicationTransitions.applicationId, application.id),
  );
  const [last] = await tx
    .select()
    .from(applicationTransitions)
    .where(own)
    .orderBy(desc(applicationTransitions.at), desc(applicationTransitions.id))
    .limit(1);
  return last?.action === action && last.actorRole === by && last.toState === application.state;
}

/** Remembers that a draft is to be sent as soon as a guardian has agreed. */
export async function markReady(tx: Tx, { city, id }: Application): Promise<Application> {
  const [row] = await tx
    .update(applications)
    .set({ sendWhenReady: true, version: sql`${applications.version} + 1` })
    .where(and(eq(applications.city, city), eq(applications.id, id), eq(applications.state, "draft")))
    .returning(columns);
  if (!row) throw new Refusal("state-changed");
  return row;
}

/** Takes one seat of a period, or `no-seat`: the only statement that raises `held`. */
export async function takeSeat(tx: Tx, { city, id }: { city: Row["city"]; id: string }): Promise<void> {
  const free = and(eq(periods.city, city), eq(periods.id, id), sql`${periods.held} < ${periods.seats}`);
  const rows = await tx
    .update(periods)
    .set({ held: sql`${periods.held} + 1` })
    .where(free)
    .returning({ id: periods.id });
  if (rows.length === 0) throw new Refusal("no-seat");
}

/** Gives the promised seat of an application back, if it holds one; none held means that somebody was faster. */
export async function freeSeat(tx: Tx, { city, state, promisedPeriodId }: Application): Promise<void> {
  if (state !== "promised" || !promisedPeriodId) return;
  const rows = await tx
    .update(periods)
    .set({ held: sql`${periods.held} - 1` })
    .where(and(eq(periods.city, city), eq(periods.id, promisedPeriodId), gt(periods.held, 0)))
    .returning({ id: periods.id });
  if (rows.length === 0) throw new Refusal("state-changed");
}

export const openOf = (tx: Tx, studentId: string): Promise<Application[]> =>
  tx
    .select(columns)
    .from(applications)
    .where(and(eq(applications.studentId, studentId), inArray(applications.state, [...OPEN_STATES])))
    .orderBy(applications.id);

export const openOfOffer = (
  tx: Tx,
  offer: { city: Row["city"]; id: string },
  states: readonly ApplicationState[],
): Promise<Application[]> =>
  tx
    .select(columns)
    .from(applications)
    .where(
      and(
        eq(applications.city, offer.city),
        eq(applications.offerId, offer.id),
        inArray(applications.state, [...states]),
      ),
    )
    .orderBy(applications.id);

const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/** A short random name for a profile ("4Q7"), new within its employer; encodes nothing about the person. */
export async function newLabel(tx: Tx, employerId: string): Promise<string> {
  for (let length = 3; ; length += 1) {
    const bytes = crypto.getRandomValues(new Uint8Array(length));
    const label = Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
    const [taken] = await tx
      .select({ n: count() })
      .from(applications)
      .where(and(eq(applications.employerId, employerId), eq(applications.label, label)));
    if (taken?.n === 0) return label;
  }
}
export { columns as applicationColumns };

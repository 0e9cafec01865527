import type { City } from "@praktika/shared/values/city";
import { and, eq, inArray, lt, sql } from "#src/db/orm.ts";
import { systemScope } from "#src/db/in-scope.ts";
import type { Tx } from "#src/db/db.ts";
import { applications } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { tellTeam } from "#src/moderation/tell.ts";
import { answerReminder } from "./deadlines.ts";
import { tellStudent } from "./letters.ts";
import { applicationColumns, type Application } from "./store.ts";

const WAITING = ["sent", "seen"] as const;
const visible = sql`exists (select from offers o where o.city = ${applications.city} and o.id = ${applications.offerId} and o.state <> 'suspended')`;

/** Applications whose reminder is due, locked: another worker that looks at the same time skips them. */
const dueIn = (tx: Tx, deps: Deps, states: readonly Application["state"][]): Promise<Application[]> =>
  tx
    .select(applicationColumns)
    .from(applications)
    .where(and(inArray(applications.state, [...states]), lt(applications.remindAt, deps.clock()), visible))
    .orderBy(applications.city, applications.id)
    .for("update", { skipLocked: true });

const remindNext = (tx: Tx, { city, id }: { city: City; id: string }, remindAt: Date | null) =>
  tx
    .update(applications)
    .set({ remindAt })
    .where(and(eq(applications.city, city), eq(applications.id, id)));

/** One letter to each team with an application that still waits, however many do: it lists all of them when it leaves. */
async function remindEmployers(deps: Deps): Promise<void> {
  await systemScope(deps.db, async (tx) => {
    const due = await dueIn(tx, deps, WAITING);
    for (const one of due)
      await remindNext(tx, one, one.sentAt && one.answerBy && answerReminder(deps.clock(), one.sentAt, one.answerBy));
    for (const employerId of new Set(due.map((one) => one.employerId)))
      await tellTeam(tx, deps, employerId, "employer-due", { subjectId: employerId });
  });
}

async function remindStudents(deps: Deps): Promise<void> {
  await systemScope(deps.db, async (tx) => {
    for (const promised of await dueIn(tx, deps, ["promised"])) {
      await remindNext(tx, promised, null);
      await tellStudent(tx, deps, promised, "application-promise-waits");
    }
  });
}

export const reminders = [remindEmployers, remindStudents] as const;

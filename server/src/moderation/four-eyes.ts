import type { Actor } from "@praktika/shared/policy";
import { addMonths, berlinDay, endOfBerlinDay } from "@praktika/shared/values/dates";
import { FOUR_EYES_MONTHS } from "@praktika/shared/values/limits";
import { and, eq, gt, inArray, isNull, or } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { employerMembers, offerVersions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { personId } from "#src/lifecycle/move.ts";

type About = { readonly employerId: string; readonly versionId?: string | null };
type Clock = Pick<Deps, "clock">;

/** Says of which cases this person may not be the judge: an employer they belong or in the last 12 months belonged to, a text they edited. */
export async function conflictsOf(
  tx: Tx,
  deps: Clock,
  actor: Actor,
  about: readonly About[],
): Promise<(one: About) => boolean> {
  const me = personId(actor);
  if (!me || about.length === 0) return () => false;
  const employers = await employersOf(tx, deps, me);
  const edited = await editedBy(
    tx,
    me,
    about.flatMap(({ versionId }) => versionId ?? []),
  );
  return (one) => employers.has(one.employerId) || (one.versionId ? edited.has(one.versionId) : false);
}

/** Refuses with `four-eyes` whoever may not be the judge. */
export async function mustBeNeutral(tx: Tx, deps: Clock, actor: Actor, about: About): Promise<void> {
  const conflicts = await conflictsOf(tx, deps, actor, [about]);
  if (conflicts(about)) throw new Refusal("four-eyes");
}

async function employersOf(tx: Tx, deps: Clock, accountId: string): Promise<Set<string>> {
  const horizon = endOfBerlinDay(addMonths(berlinDay(deps.clock()), -FOUR_EYES_MONTHS));
  const rows = await tx
    .select({ id: employerMembers.employerId })
    .from(employerMembers)
    .where(
      and(
        eq(employerMembers.accountId, accountId),
        or(isNull(employerMembers.until), gt(employerMembers.until, horizon)),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

async function editedBy(tx: Tx, accountId: string, versionIds: string[]): Promise<Set<string>> {
  if (versionIds.length === 0) return new Set();
  const rows = await tx
    .select({ id: offerVersions.id, editors: offerVersions.editors })
    .from(offerVersions)
    .where(inArray(offerVersions.id, versionIds));
  return new Set(rows.filter(({ editors }) => editors.includes(accountId)).map(({ id }) => id));
}

import { type SQL, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";

/** Empties applications `a` that meet `condition` of everything a person wrote or is known by, earlier answers included; rows and history stay. */
export async function forgetContents(tx: Tx, condition: SQL): Promise<void> {
  await tx.execute(sql`
    update application_transitions t set reason = null from applications a
    where a.city = t.city and a.id = t.application_id and t.action = 'correct' and t.reason is not null and ${condition}`);
  await tx.execute(sql`
    update applications a set person = null, facts = null, answers = '{}', message = null, guardian_email = null, draft_email = null
    where (person is not null or facts is not null or cardinality(answers) > 0) and ${condition}`);
}

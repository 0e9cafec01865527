import { inArray } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { accounts } from "#src/db/schema.ts";

/** The names of colleagues by account; whoever is gone, and the exchange itself, is `system`. */
export async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<(id: string | null) => string> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return () => "system";
  const { id, firstName, lastName } = accounts;
  const rows = await tx.select({ id, firstName, lastName }).from(accounts).where(inArray(id, wanted));
  const names = new Map(rows.map((row) => [row.id, `${row.firstName} ${row.lastName}`]));
  return (one) => (one && names.get(one)) || "system";
}

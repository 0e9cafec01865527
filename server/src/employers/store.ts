import type { EmployerRow } from "@praktika/shared/policy";
import { and, eq, isNull } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { accounts, employerMembers, employers } from "#src/db/schema.ts";
import { notFound } from "#src/http/refusal.ts";

export type Employer = typeof employers.$inferSelect;

export const employerRow = ({ id, homeCity, state }: Employer): EmployerRow => ({
  id,
  homeCity,
  public: state === "verified",
});

export async function findEmployer(tx: Tx, id: string): Promise<Employer | undefined> {
  const [row] = await tx.select().from(employers).where(eq(employers.id, id));
  return row;
}

export async function loadEmployer(tx: Tx, id: string): Promise<Employer> {
  const employer = await findEmployer(tx, id);
  if (!employer) throw notFound();
  return employer;
}

/** The people an organisation's letters go to: its current members. */
export const teamOf = (tx: Tx, employerId: string) =>
  tx
    .select({
      memberId: employerMembers.id,
      accountId: accounts.id,
      firstName: accounts.firstName,
      lastName: accounts.lastName,
      email: accounts.email,
      language: accounts.language,
      role: employerMembers.role,
      since: employerMembers.since,
    })
    .from(employerMembers)
    .innerJoin(accounts, eq(accounts.id, employerMembers.accountId))
    .where(and(eq(employerMembers.employerId, employerId), isNull(employerMembers.until)))
    .orderBy(employerMembers.since);

import type { Member } from "@praktika/shared/employers/contract";
import type { EmployerRole } from "@praktika/shared/policy";
import { LINK_DAYS } from "@praktika/shared/values/limits";
import type { UiLanguage } from "@praktika/shared/values/language";
import { and, eq, gt, isNull } from "#src/db/orm.ts";
import type * as z from "zod/mini";
import { postLink } from "#src/accounts/links.ts";
import { accountByEmail } from "#src/accounts/store.ts";
import type { Tx } from "#src/db/db.ts";
import { employerMembers, invitations } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { notFound, Refusal } from "#src/http/refusal.ts";
import { type Employer, teamOf } from "./store.ts";

type MemberView = z.infer<typeof Member>;
const DAY_MS = 86_400_000;

export async function membersOf(tx: Tx, employerId: string): Promise<MemberView[]> {
  const team = await teamOf(tx, employerId);
  return team.map(({ accountId, firstName, lastName, email, role, since }) => ({
    accountId,
    name: `${firstName} ${lastName}`,
    email,
    role,
    since: since.toISOString(),
  }));
}

export async function invitationsOf(tx: Tx, deps: Deps, employerId: string) {
  const living = and(
    eq(invitations.employerId, employerId),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
    gt(invitations.expiresAt, deps.clock()),
  );
  const rows = await tx.select().from(invitations).where(living).orderBy(invitations.createdAt);
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role as EmployerRole,
    sentAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
}

/** Mails an invitation; somebody who is in the team already is not asked again. */
export async function invite(
  tx: Tx,
  deps: Deps,
  employer: Employer,
  invitedBy: string,
  input: { email: string; role: EmployerRole },
): Promise<string> {
  if (employer.state === "closed" || employer.state === "blocked")
    throw new Refusal("not-possible-now", { state: employer.state });
  if ((await teamOf(tx, employer.id)).some((member) => member.email === input.email))
    throw new Refusal("already-there");
  const now = deps.clock();
  const id = deps.newId();
  await tx.insert(invitations).values({
    ...input,
    id,
    employerId: employer.id,
    invitedBy,
    createdAt: now,
    expiresAt: new Date(now.getTime() + LINK_DAYS * DAY_MS),
  });
  const language: UiLanguage = (await accountByEmail(tx, input.email))?.language ?? "de";
  await postLink(
    tx,
    deps,
    { template: "invite-employer", email: input.email, language, subjectId: id },
    { purpose: "invite-employer", days: LINK_DAYS, subjectId: id },
  );
  return id;
}

export async function revokeInvitation(tx: Tx, deps: Deps, employerId: string, id: string): Promise<void> {
  const living = and(
    eq(invitations.id, id),
    eq(invitations.employerId, employerId),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
  );
  const rows = await tx
    .update(invitations)
    .set({ revokedAt: deps.clock() })
    .where(living)
    .returning({ id: invitations.id });
  if (rows.length === 0) throw notFound();
}

type Teammate = Awaited<ReturnType<typeof teamOf>>[number];
async function memberAndOthers(
  tx: Tx,
  employerId: string,
  accountId: string,
): Promise<{ member: Teammate; lastOwner: boolean }> {
  await tx
    .select({ id: employerMembers.id })
    .from(employerMembers)
    .where(eq(employerMembers.employerId, employerId))
    .for("update");
  const team = await teamOf(tx, employerId);
  const member = team.find((one) => one.accountId === accountId);
  if (!member) throw notFound();
  return { member, lastOwner: member.role === "owner" && team.filter((one) => one.role === "owner").length === 1 };
}

export async function changeRole(
  tx: Tx,
  employerId: string,
  accountId: string,
  role: EmployerRole,
): Promise<MemberView> {
  const { member, lastOwner } = await memberAndOthers(tx, employerId, accountId);
  if (lastOwner && role !== "owner") throw new Refusal("last-owner");
  await tx.update(employerMembers).set({ role }).where(eq(employerMembers.id, member.memberId));
  const changed = (await membersOf(tx, employerId)).find((one) => one.accountId === accountId);
  if (!changed) throw notFound();
  return changed;
}

/** Ends a membership; its row stays for the four-eyes rule. */
export async function removeMember(tx: Tx, deps: Deps, employerId: string, accountId: string): Promise<void> {
  const { member, lastOwner } = await memberAndOthers(tx, employerId, accountId);
  if (lastOwner) throw new Refusal("last-owner");
  await tx.update(employerMembers).set({ until: deps.clock() }).where(eq(employerMembers.id, member.memberId));
}

import type { Actor, DeskRole } from "@praktika/shared/policy";
import type { City } from "@praktika/shared/values/city";
import { LINK_DAYS } from "@praktika/shared/values/limits";
import { and, asc, eq, isNull } from "#src/db/orm.ts";
import { postLink } from "#src/accounts/links.ts";
import type { Tx } from "#src/db/db.ts";
import { accounts, deskMembers, invitations } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { notFound, Refusal } from "#src/http/refusal.ts";
import { mayMail } from "#src/letters/limit.ts";
import { personId } from "#src/lifecycle/move.ts";

const DAY_MS = 86_400_000;
const current = (city: City) => and(eq(deskMembers.city, city), isNull(deskMembers.until));

export async function membersOf(tx: Tx, city: City) {
  const rows = await tx
    .select({
      accountId: accounts.id,
      firstName: accounts.firstName,
      lastName: accounts.lastName,
      email: accounts.email,
      role: deskMembers.role,
      since: deskMembers.since,
    })
    .from(deskMembers)
    .innerJoin(accounts, eq(accounts.id, deskMembers.accountId))
    .where(current(city))
    .orderBy(asc(accounts.lastName), asc(accounts.firstName), asc(accounts.id));
  return rows.map(({ firstName, lastName, since, ...row }) => ({
    ...row,
    name: `${firstName} ${lastName}`,
    since: since.toISOString(),
  }));
}

/** Invites by mailed link; answers the invitation's id. */
export async function inviteToDesk(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  city: City,
  { email, role }: { email: string; role: DeskRole },
): Promise<string> {
  const invitedBy = personId(actor);
  if (!invitedBy) throw new Refusal("unauthenticated");
  const members = await membersOf(tx, city);
  if (members.some((member) => member.email === email)) throw new Refusal("already-there");
  if (!(await mayMail(tx, deps, email))) throw new Refusal("too-many-requests");
  const id = deps.newId();
  const now = deps.clock();
  const expiresAt = new Date(now.getTime() + LINK_DAYS * DAY_MS);
  await tx.insert(invitations).values({ id, deskCity: city, email, role, invitedBy, createdAt: now, expiresAt });
  await postLink(
    tx,
    deps,
    { template: "invite-desk", email, language: "de", city, subjectId: id, data: { role } },
    { purpose: "invite-desk", days: LINK_DAYS, subjectId: id },
  );
  return id;
}

/** Ends a membership. A desk keeps at least one lead, unless an operator rebuilds it. */
export async function removeFromDesk(tx: Tx, deps: Deps, actor: Actor, city: City, accountId: string): Promise<void> {
  const members = await tx
    .select()
    .from(deskMembers)
    .where(current(city))
    .orderBy(asc(deskMembers.accountId))
    .for("update");
  const member = members.find((one) => one.accountId === accountId);
  if (!member) throw notFound();
  const leads = members.filter(({ role }) => role === "lead");
  const operates = actor.kind === "person" && actor.operator;
  if (member.role === "lead" && leads.length === 1 && !operates) throw new Refusal("last-owner");
  await tx
    .update(deskMembers)
    .set({ until: deps.clock() })
    .where(and(current(city), eq(deskMembers.accountId, accountId)));
}

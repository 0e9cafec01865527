import type { acceptInvitation } from "@praktika/shared/employers/contract";
import type { CallInput } from "@praktika/shared/http/contract";
import type { DeskRole, EmployerRole } from "@praktika/shared/policy";
import { eq } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { deskMembers, employerMembers, employers, invitations } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { invalid, Refusal } from "#src/http/refusal.ts";
import { openLink } from "./links.ts";
import { demandStrong, hashPassword } from "./passwords.ts";
import { accountByEmail, createAccount } from "./store.ts";

type Invitation = typeof invitations.$inferSelect;

async function living(tx: Tx, deps: Deps, id: string | null): Promise<Invitation> {
  const [row] = await tx
    .select()
    .from(invitations)
    .where(eq(invitations.id, id ?? ""))
    .for("update");
  if (!row || row.acceptedAt || row.revokedAt || row.expiresAt <= deps.clock()) throw new Refusal("link-invalid");
  return row;
}

/** What the page behind any mailed link needs to know before its button is pressed. */
export async function readLink(tx: Tx, deps: Deps, token: string) {
  const link = await openLink(
    tx,
    deps,
    token,
    ["verify-student", "verify-employer", "reset", "invite-employer", "invite-desk", "mail-draft", "guardian"],
    false,
  );
  const hasAccount = Boolean(await accountByEmail(tx, link.email));
  const invited = link.purpose.startsWith("invite-") ? await living(tx, deps, link.subjectId) : undefined;
  const [employer] = invited?.employerId
    ? await tx.select({ name: employers.name }).from(employers).where(eq(employers.id, invited.employerId))
    : [];
  const organisation = employer?.name ?? invited?.deskCity;
  return { purpose: link.purpose as "reset", email: link.email, hasAccount, ...(organisation && { organisation }) };
}

/** Joins the organisation or desk; an address without account gets one. Answers the account's id. */
export async function joinByInvitation(
  tx: Tx,
  deps: Deps,
  body: CallInput<typeof acceptInvitation>["body"],
): Promise<string> {
  const link = await openLink(tx, deps, body.token, ["invite-employer", "invite-desk"], true);
  const invitation = await living(tx, deps, link.subjectId);
  const now = deps.clock();
  const accountId =
    (await accountByEmail(tx, invitation.email))?.id ?? (await newMember(tx, deps, invitation.email, body));
  await tx.update(invitations).set({ acceptedAt: now }).where(eq(invitations.id, invitation.id));
  if (invitation.employerId) {
    const row = {
      id: deps.newId(),
      employerId: invitation.employerId,
      accountId,
      role: invitation.role as EmployerRole,
      since: now,
    };
    await tx.insert(employerMembers).values(row).onConflictDoNothing();
  } else if (invitation.deskCity) {
    await tx
      .insert(deskMembers)
      .values({ city: invitation.deskCity, accountId, role: invitation.role as DeskRole, since: now })
      .onConflictDoNothing();
  }
  return accountId;
}

async function newMember(
  tx: Tx,
  deps: Deps,
  email: string,
  body: CallInput<typeof acceptInvitation>["body"],
): Promise<string> {
  const { firstName, lastName, password } = body;
  if (!firstName) throw invalid("firstName", "required");
  if (!lastName) throw invalid("lastName", "required");
  if (!password) throw invalid("password", "required");
  demandStrong(password, { staff: true });
  return createAccount(tx, deps, {
    email,
    firstName,
    lastName,
    language: "de",
    student: false,
    passwordHash: await hashPassword(password),
  });
}

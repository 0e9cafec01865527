import type { OfferDraft } from "@praktika/shared/offers/offer-text";
import { and, eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import {
  accounts,
  applications,
  cases,
  employers,
  guardianConsents,
  invitations,
  type letters,
  offers,
  offerVersions,
} from "#src/db/schema.ts";
import { aboutDue, type Waiting } from "./about-due.ts";
import type { Subject } from "./addresses.ts";

export type Letter = typeof letters.$inferSelect;
/** What a letter can name, read when it is sent; instants are formatted by the writer. */
export type About = Subject & {
  readonly firstName?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly employer?: string | null | undefined;
  readonly organisation?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly date?: Date | null | undefined;
  readonly waiting?: readonly Waiting[];
};

const titleOf = (content: OfferDraft | null | undefined): string => content?.title ?? "";

async function aboutApplication(tx: Tx, id: string): Promise<About | undefined> {
  const [row] = await tx
    .select({ application: applications, content: offerVersions.content, employer: employers.name })
    .from(applications)
    .innerJoin(
      offerVersions,
      and(eq(offerVersions.city, applications.city), eq(offerVersions.id, applications.versionId)),
    )
    .innerJoin(employers, eq(employers.id, applications.employerId))
    .where(eq(applications.id, id));
  if (!row) return undefined;
  const { application, content, employer } = row;
  const date = {
    sent: application.answerBy,
    seen: application.answerBy,
    invited: application.decideBy,
    promised: application.confirmBy,
  }[application.state as "sent"];
  return {
    applicationId: id,
    employerId: application.employerId,
    offerId: application.offerId,
    title: titleOf(content),
    employer,
    label: application.label,
    date,
    firstName: application.person?.firstName,
  };
}

async function aboutOffer(tx: Tx, id: string): Promise<About | undefined> {
  const shown = sql`coalesce(${offers.liveVersionId}, ${offers.openVersionId})`;
  const [row] = await tx
    .select({ employerId: offers.employerId, content: offerVersions.content, employer: employers.name })
    .from(offers)
    .innerJoin(employers, eq(employers.id, offers.employerId))
    .leftJoin(offerVersions, and(eq(offerVersions.city, offers.city), eq(offerVersions.id, shown)))
    .where(eq(offers.id, id));
  return row && { offerId: id, employerId: row.employerId, title: titleOf(row.content), employer: row.employer };
}

async function aboutEmployer(tx: Tx, id: string): Promise<About | undefined> {
  const [row] = await tx.select({ name: employers.name }).from(employers).where(eq(employers.id, id));
  return row && { employerId: id, organisation: row.name };
}

async function aboutInvitation(tx: Tx, id: string): Promise<About | undefined> {
  const [row] = await tx
    .select({ deskCity: invitations.deskCity, name: employers.name })
    .from(invitations)
    .leftJoin(employers, eq(employers.id, invitations.employerId))
    .where(eq(invitations.id, id));
  return row && { city: row.deskCity ?? undefined, organisation: row.name ?? undefined };
}

async function aboutCase(tx: Tx, id: string): Promise<About | undefined> {
  const [row] = await tx.select({ deskCity: cases.deskCity }).from(cases).where(eq(cases.id, id));
  return row && { caseId: id, city: row.deskCity };
}

async function aboutConsent(tx: Tx, id: string): Promise<About | undefined> {
  const [row] = await tx
    .select({ firstName: accounts.firstName })
    .from(guardianConsents)
    .innerJoin(accounts, eq(accounts.id, guardianConsents.studentId))
    .where(eq(guardianConsents.id, id));
  return row;
}

/** The table a template's subject is a row of. */
function readerOf(template: string): ((tx: Tx, id: string) => Promise<About | undefined>) | undefined {
  if (template === "application-draft-expired") return undefined;
  if (template === "employer-due") return aboutDue;
  if (
    ["offer-changed", "offer-suspended-student", "mail-draft"].includes(template) ||
    template.startsWith("application-")
  )
    return aboutApplication;
  if (template.startsWith("offer-") || template.startsWith("revision-") || template === "mail-known") return aboutOffer;
  if (template.startsWith("employer-")) return aboutEmployer;
  if (template.startsWith("invite-")) return aboutInvitation;
  if (template === "case-closed") return aboutCase;
  return template === "guardian-ask" ? aboutConsent : undefined;
}

/** Everything the letter may name; undefined when what it was about is gone and there is nothing left to say. */
export async function aboutLetter(tx: Tx, letter: Letter): Promise<About | undefined> {
  const { accountId, subjectId, template, data } = letter;
  if (data["nobody"]) return undefined;
  const [account] = accountId
    ? await tx.select({ firstName: accounts.firstName }).from(accounts).where(eq(accounts.id, accountId))
    : [];
  const read = readerOf(template);
  const about = read ? await read(tx, subjectId ?? "") : await aboutOfferOf(tx, data["offerId"]);
  return about && { ...about, firstName: account?.firstName ?? about.firstName };
}

const aboutOfferOf = async (tx: Tx, offerId: unknown): Promise<About> =>
  typeof offerId === "string" ? ((await aboutOffer(tx, offerId)) ?? {}) : {};

import { and, asc, eq, inArray, ne } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { applications, employers, offers, offerVersions } from "#src/db/schema.ts";

/** One application that waits for its employer's answer. */
export type Waiting = { readonly label: string; readonly title: string; readonly date: Date | null };

/** What waits for an employer's answer, most urgent first; undefined when nothing does any more. */
export async function aboutDue(tx: Tx, employerId: string) {
  const rows = await tx
    .select({
      organisation: employers.name,
      label: applications.label,
      content: offerVersions.content,
      date: applications.answerBy,
    })
    .from(applications)
    .innerJoin(employers, eq(employers.id, applications.employerId))
    .innerJoin(offers, and(eq(offers.city, applications.city), eq(offers.id, applications.offerId)))
    .innerJoin(
      offerVersions,
      and(eq(offerVersions.city, applications.city), eq(offerVersions.id, applications.versionId)),
    )
    .where(
      and(
        eq(applications.employerId, employerId),
        inArray(applications.state, ["sent", "seen"]),
        ne(offers.state, "suspended"),
      ),
    )
    .orderBy(asc(applications.answerBy), asc(applications.id));
  const organisation = rows[0]?.organisation;
  const waiting: Waiting[] = rows.map(({ label, content, date }) => ({ label, title: content.title ?? "", date }));
  return organisation ? { employerId, organisation, waiting } : undefined;
}

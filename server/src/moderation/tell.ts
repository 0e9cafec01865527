import { OPEN_STATES } from "@praktika/shared/applications/lifecycle";
import type { City } from "@praktika/shared/values/city";
import { and, asc, eq, inArray, isNull } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { accounts, applications, employerMembers } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { postLetter } from "#src/letters/post.ts";
import type { LetterTemplate } from "#src/letters/templates.ts";

type About = { readonly city?: City; readonly subjectId: string; readonly data?: Record<string, unknown> };

/** A letter to everybody in an employer's team. */
export async function tellTeam(
  tx: Tx,
  deps: Deps,
  employerId: string,
  template: LetterTemplate,
  about: About,
): Promise<void> {
  const team = await tx
    .select({ accountId: accounts.id, email: accounts.email, language: accounts.language })
    .from(employerMembers)
    .innerJoin(accounts, eq(accounts.id, employerMembers.accountId))
    .where(and(eq(employerMembers.employerId, employerId), isNull(employerMembers.until), isNull(accounts.closedAt)))
    .orderBy(asc(accounts.id));
  for (const member of team) await postLetter(tx, deps, { ...about, ...member, template });
}

/** A letter to everybody with an open application to the offer; `subjectId` is their application. */
export async function tellApplicants(
  tx: Tx,
  deps: Deps,
  offer: { city: City; id: string },
  template: LetterTemplate,
  data: Record<string, unknown> = {},
): Promise<void> {
  const open = await tx
    .select({ subjectId: applications.id, accountId: accounts.id, email: accounts.email, language: accounts.language })
    .from(applications)
    .innerJoin(accounts, eq(accounts.id, applications.studentId))
    .where(
      and(
        eq(applications.city, offer.city),
        eq(applications.offerId, offer.id),
        inArray(applications.state, [...OPEN_STATES]),
        isNull(accounts.closedAt),
      ),
    )
    .orderBy(asc(applications.id));
  for (const one of open)
    await postLetter(tx, deps, { ...one, template, city: offer.city, data: { ...data, offerId: offer.id } });
}

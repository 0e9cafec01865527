import type { PastDecision } from "@praktika/shared/moderation/contract";
import type { City } from "@praktika/shared/values/city";
import { and, desc, eq, inArray, isNotNull, ne } from "#src/db/orm.ts";
import type * as z from "zod/mini";
import type { Tx } from "#src/db/db.ts";
import { cases, employers, employerTransitions, offers, offerTransitions } from "#src/db/schema.ts";

type Past = z.infer<typeof PastDecision>;
type Employer = typeof employers.$inferSelect;

/** What desks decided about an employer before, newest first; free text only where the reader's own desk wrote it. */
export async function pastDecisions(
  tx: Tx,
  employer: Employer,
  ownDesks: readonly City[],
  except: string,
): Promise<Past[]> {
  const decidedCases = await tx
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.employerId, employer.id),
        eq(cases.state, "decided"),
        isNotNull(cases.outcome),
        ne(cases.id, except),
      ),
    );
  const past: (Past & { moment: Date })[] = [
    ...decidedCases.map(({ decidedAt, openedAt, kind, outcome, reason, text, deskCity }) => {
      const moment = decidedAt ?? openedAt;
      return { moment, at: moment.toISOString(), kind, outcome: outcome ?? "", reason, desk: deskCity, text };
    }),
    ...(await blocks(tx, employer)),
    ...(await suspensions(tx, employer)),
  ];
  return past
    .sort((a, b) => b.moment.getTime() - a.moment.getTime())
    .map(({ moment: _, text, ...rest }) => ({ ...rest, text: ownDesks.includes(rest.desk) ? text : null }));
}

type Why = { reason: string | null; text: string | null };
const whyOf = (reason: Record<string, unknown> | null): Why => ({
  reason: typeof reason?.["reason"] === "string" ? reason["reason"] : null,
  text: typeof reason?.["text"] === "string" ? reason["text"] : null,
});

async function blocks(tx: Tx, employer: Employer) {
  const rows = await tx
    .select()
    .from(employerTransitions)
    .where(
      and(eq(employerTransitions.employerId, employer.id), inArray(employerTransitions.action, ["block", "unblock"])),
    );
  return rows.map(({ at, action, reason }) => ({
    moment: at,
    at: at.toISOString(),
    kind: "employer" as const,
    outcome: action,
    desk: employer.homeCity,
    ...whyOf(reason),
  }));
}

async function suspensions(tx: Tx, employer: Employer) {
  const rows = await tx
    .select({ at: offerTransitions.at, reason: offerTransitions.reason, city: offers.city })
    .from(offerTransitions)
    .innerJoin(offers, and(eq(offers.city, offerTransitions.city), eq(offers.id, offerTransitions.offerId)))
    .where(and(eq(offers.employerId, employer.id), eq(offerTransitions.action, "suspend")))
    .orderBy(desc(offerTransitions.at));
  return rows.map(({ at, reason, city }) => ({
    moment: at,
    at: at.toISOString(),
    kind: "suspension" as const,
    outcome: "suspend",
    desk: city,
    ...whyOf(reason),
  }));
}

/** The decision a suspension or complaint case is about: the last rejection, suspension or block. */
export async function contested(tx: Tx, row: { city: City; offerId: string | null; employerId: string }) {
  const history = row.offerId
    ? await offerHistory(tx, row.city, row.offerId)
    : await employerHistory(tx, row.employerId);
  const [last] = history;
  return last && { outcome: last.action, ...whyOf(last.reason), at: last.at, by: last.actorId };
}

const offerHistory = (tx: Tx, city: City, offerId: string) =>
  tx
    .select()
    .from(offerTransitions)
    .where(
      and(
        eq(offerTransitions.city, city),
        eq(offerTransitions.offerId, offerId),
        inArray(offerTransitions.action, ["reject", "suspend"]),
      ),
    )
    .orderBy(desc(offerTransitions.at), desc(offerTransitions.id))
    .limit(1);

const employerHistory = (tx: Tx, employerId: string) =>
  tx
    .select()
    .from(employerTransitions)
    .where(
      and(eq(employerTransitions.employerId, employerId), inArray(employerTransitions.action, ["reject", "block"])),
    )
    .orderBy(desc(employerTransitions.at), desc(employerTransitions.id))
    .limit(1);

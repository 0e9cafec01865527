import { createHash } from "node:crypto";
import type { MailApplicationInput } from "@praktika/shared/applications/contract";
import { ageClassOf, ageOn } from "@praktika/shared/values/age";
import { berlinDay } from "@praktika/shared/values/dates";
import { distanceBand } from "@praktika/shared/values/distance";
import { MAIL_DRAFT_DAYS } from "@praktika/shared/values/limits";
import { and, desc, eq, gt } from "#src/db/orm.ts";
import { postLink } from "#src/accounts/links.ts";
import { demandAge } from "#src/accounts/profile.ts";
import { accountByEmail } from "#src/accounts/store.ts";
import type { Tx } from "#src/db/db.ts";
import { applications } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { notFound } from "#src/http/refusal.ts";
import { mayMail } from "#src/letters/limit.ts";
import type { NewLetter } from "#src/letters/post.ts";
import { type Offer } from "#src/offers/store.ts";
import { demandLawfulStay } from "./send.ts";
import { draftColumns } from "./prepare.ts";
import { recordApplication } from "./store.ts";

const DAY_MS = 86_400_000;
export const cookieHash = (visitor: string) => createHash("sha256").update(visitor).digest();

/** Stores a draft that hangs on a mailed link, on no account. A known address is asked to sign in instead: the same rows and work, a link that opens nothing. */
export async function prepareByMail(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  visitor: string,
  input: MailApplicationInput,
): Promise<string> {
  if (!offer.public || !offer.liveText) throw notFound();
  demandAge(deps, input, input.email);
  const {
    firstName,
    lastName,
    email,
    birthMonth,
    birthYear,
    postcode,
    stage,
    germanLevel,
    skills,
    interests,
    languages,
    language,
    guardianEmail,
  } = input;
  const draft = await draftColumns(tx, deps, offer, input, [firstName, lastName]);
  const birth = { birthMonth, birthYear };
  const stay = { startsOn: draft.wishStartsOn, endsOn: draft.wishEndsOn, weekdays: draft.weekdays };
  demandLawfulStay(
    offer.liveText,
    { ...stay, birth, fullTimeSchool: input.fullTimeSchool ?? null },
    berlinDay(deps.clock()),
  );
  const allowed = await mayMail(tx, deps, email);
  const known = await accountByEmail(tx, email);
  const expiresAt = new Date(deps.clock().getTime() + MAIL_DRAFT_DAYS * DAY_MS);
  const facts = {
    germanLevel,
    languages,
    skills,
    interests,
    ageClass: ageClassOf(ageOn(birth, stay.startsOn)),
    distance: distanceBand(postcode, offer.liveText.place.postcode),
  };
  const person = {
    firstName,
    lastName,
    email,
    phone: null,
    ...birth,
    postcode,
    stage,
    fullTimeSchool: input.fullTimeSchool ?? null,
  };
  await tx.insert(applications).values({
    ...draft,
    language,
    person,
    facts,
    sendWhenReady: !known,
    guardianEmail: guardianEmail ?? null,
    draftEmail: email,
    draftCookieHash: cookieHash(visitor),
    draftExpiresAt: expiresAt,
  });
  await recordApplication(tx, deps, draft, "prepare", { by: "visitor", actorId: null }, { from: null, to: "draft" });
  const letter: NewLetter = known
    ? { template: "mail-known", email, language: known.language, accountId: known.id, subjectId: offer.id }
    : { template: "mail-draft", email, language, subjectId: draft.id };
  const link = { purpose: "mail-draft", days: MAIL_DRAFT_DAYS, ...(!known && { subjectId: draft.id }) } as const;
  if (allowed) await postLink(tx, deps, { ...letter, city: offer.city }, link);
  return draft.id;
}

/** What this browser typed for this offer, so that a reload loses nothing. */
export async function readDraft(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  visitor: string,
): Promise<Record<string, unknown> | null> {
  const own = and(
    eq(applications.city, offer.city),
    eq(applications.offerId, offer.id),
    eq(applications.draftCookieHash, cookieHash(visitor)),
    gt(applications.draftExpiresAt, deps.clock()),
  );
  const [row] = await tx
    .select()
    .from(applications)
    .where(and(own, eq(applications.state, "draft")))
    .orderBy(desc(applications.createdAt))
    .limit(1);
  if (!row?.person || !row.facts) return null;
  const { ageClass: _, distance: __, ...facts } = row.facts;
  return {
    ...row.person,
    ...facts,
    answers: row.answers,
    guardianEmail: row.guardianEmail,
    wish: { periodId: row.wishPeriodId, startsOn: row.wishStartsOn, endsOn: row.wishEndsOn },
  };
}

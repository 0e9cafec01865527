import type { SchoolSheet } from "@praktika/shared/applications/contract";
import type { OfferText } from "@praktika/shared/offers/offer-text";
import { ageOn, type Birth } from "@praktika/shared/values/age";
import type { Day } from "@praktika/shared/values/dates";
import { KIND_TRAITS } from "@praktika/shared/values/kind";
import { ADULT_AGE, CHILD_AGE } from "@praktika/shared/values/limits";
import { eq } from "#src/db/orm.ts";
import { findAccount, findStudent } from "#src/accounts/store.ts";
import type { Tx } from "#src/db/db.ts";
import { employers } from "#src/db/schema.ts";
import { notFound, Refusal } from "#src/http/refusal.ts";
import { findVersion } from "#src/offers/store.ts";
import { type Application, personOf } from "./store.ts";

type Pupil = Birth & { readonly fullTimeSchool: boolean | null };
/** Whose working time counts: pupils in full-time school are treated like children (§ 2 JArbSchG). */
function lawFor(pupil: Pupil, startsOn: Day): SchoolSheet["law"] {
  const age = ageOn(pupil, startsOn);
  if (age >= ADULT_AGE) return "adult";
  return age < CHILD_AGE || pupil.fullTimeSchool ? "child" : "youth";
}

/** The facts of a stay as the school signs them: what was promised, else what was wished. */
export async function schoolSheet(tx: Tx, application: Application): Promise<SchoolSheet> {
  const { city, studentId, versionId, employerId } = application;
  const version = await findVersion(tx, city, versionId);
  const pupil = (await personOf(tx, application)) ?? (await draftPerson(tx, studentId));
  const [employer] = await tx.select({ name: employers.name }).from(employers).where(eq(employers.id, employerId));
  if (!version || !pupil) throw notFound();
  const text = version.content as OfferText;
  const startsOn = application.promisedStartsOn ?? application.wishStartsOn;
  const endsOn = application.promisedEndsOn ?? application.wishEndsOn;
  if (!KIND_TRAITS[text.kind].schoolOrganised || !startsOn || !endsOn)
    throw new Refusal("not-possible-now", { state: application.state });
  const { kind, title, place, startsAt, dailyMinutes, breakMinutes, mentor, prerequisites } = text;
  return {
    firstName: pupil.firstName,
    lastName: pupil.lastName,
    stage: pupil.stage,
    kind,
    title,
    employerName: employer?.name ?? "",
    street: place.street,
    postcode: place.postcode,
    city,
    startsOn,
    endsOn,
    weekdays: application.weekdays ?? text.weekdays,
    startsAt,
    dailyMinutes,
    breakMinutes,
    mentorRole: mentor.role,
    deputyRole: mentor.deputyRole ?? null,
    prerequisites,
    law: lawFor(pupil, startsOn),
  };
}

/** Of a draft the profile is not frozen yet. */
async function draftPerson(tx: Tx, studentId: string | null) {
  const account = studentId ? await findAccount(tx, studentId) : undefined;
  const student = studentId ? await findStudent(tx, studentId) : undefined;
  return account && student && { ...student, firstName: account.firstName, lastName: account.lastName };
}

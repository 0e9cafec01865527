import { ALTERNATIVE_STATES } from "@praktika/shared/applications/lifecycle";
import type { OfferText } from "@praktika/shared/offers/offer-text";
import type { OfferCard } from "@praktika/shared/search/contract";
import { ageOn } from "@praktika/shared/values/age";
import { berlinDay } from "@praktika/shared/values/dates";
import { ALTERNATIVES, ALTERNATIVES_KM } from "@praktika/shared/values/limits";
import { placeOf } from "@praktika/shared/values/postcodes";
import { eq } from "#src/db/orm.ts";
import { findStudent } from "#src/accounts/store.ts";
import type { Tx } from "#src/db/db.ts";
import { applications } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { notFound } from "#src/http/refusal.ts";
import { findVersion } from "#src/offers/store.ts";
import { searchOffers } from "#src/search/search.ts";
import type { Application } from "./store.ts";

/** Everything the search has to know, read before it begins its own transaction; null while a place is still possible. */
export async function alternativesWish(tx: Tx, deps: Deps, application: Application) {
  const { city, studentId, state, versionId, wishStartsOn, wishEndsOn } = application;
  const student = studentId ? await findStudent(tx, studentId) : undefined;
  if (!studentId || !ALTERNATIVE_STATES.some((one) => one === state)) return null;
  const version = await findVersion(tx, city, versionId);
  if (!version) throw notFound();
  const { field, place } = version.content as OfferText;
  const known = await tx
    .select({ id: applications.offerId })
    .from(applications)
    .where(eq(applications.studentId, studentId));
  const today = berlinDay(deps.clock());
  const ahead = wishStartsOn && wishEndsOn && wishEndsOn > today;
  return {
    query: {
      field: [field],
      plz: (placeOf(student?.postcode ?? "") ?? placeOf(place.postcode))?.plz,
      radiusKm: ALTERNATIVES_KM,
      sort: "distance",
      limit: ALTERNATIVES,
      ...(student && { age: ageOn(student, ahead ? wishStartsOn : today), germanLevel: student.germanLevel }),
    },
    fit: {
      except: known.map(({ id }) => id),
      stage: student?.stage,
      during: ahead ? { startsOn: wishStartsOn, endsOn: wishEndsOn } : undefined,
    },
  } as const;
}

/** Up to three offers that can be booked and fit like the one that came to nothing. */
export async function alternativesTo(
  deps: Deps,
  wish: Awaited<ReturnType<typeof alternativesWish>>,
): Promise<OfferCard[]> {
  if (!wish) return [];
  const { items } = await searchOffers(deps, { ...wish.query, field: [...wish.query.field] }, wish.fit);
  return items;
}

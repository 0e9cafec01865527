import { documentTerms } from "@praktika/shared/search/analyse";
import type { City } from "@praktika/shared/values/city";
import { levelRank } from "@praktika/shared/values/language";
import { placeOf } from "@praktika/shared/values/postcodes";
import { and, eq } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { employers, offerIndex } from "#src/db/schema.ts";
import { findOffer } from "./store.ts";

/** Keeps what search reads in step: a row exists exactly while the offer is published and its employer verified. */
export async function reindex(tx: Tx, _deps: unknown, city: City, offerId: string): Promise<void> {
  const offer = await findOffer(tx, offerId);
  const text = offer?.liveText;
  const place = text && placeOf(text.place.postcode);
  if (!offer?.public || !offer.publishedAt || !place) {
    await tx.delete(offerIndex).where(and(eq(offerIndex.city, city), eq(offerIndex.offerId, offerId)));
    return;
  }
  const [employer] = await tx
    .select({ name: employers.name })
    .from(employers)
    .where(eq(employers.id, offer.employerId));
  const { all, title: titleTerms } = documentTerms(text, employer?.name ?? "");
  const row = {
    employerId: offer.employerId,
    title: text.title,
    kind: text.kind,
    field: text.field,
    terms: all,
    titleTerms,
    postcode: place.plz,
    lat: place.lat,
    lon: place.lon,
    minimumAge: text.minimumAge,
    germanRank: levelRank(text.germanLevel),
    usefulLanguages: text.usefulLanguages,
    paid: text.pay.type !== "none",
    remoteShare: text.remoteShare,
    wheelchair: text.wheelchair,
    content: text,
    publishedAt: offer.publishedAt,
  };
  await tx
    .insert(offerIndex)
    .values({ ...row, city, offerId })
    .onConflictDoUpdate({ target: [offerIndex.city, offerIndex.offerId], set: row });
}

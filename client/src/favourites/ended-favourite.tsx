import { searchOffers } from "@praktika/shared/search/contract";
import { CITY_FACTS } from "@praktika/shared/values/city";
import { useRead } from "../lib/data.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { OfferCard } from "../search/offer-card.tsx";
import { Badge } from "../ui/badge.tsx";
import { FieldIcon } from "../ui/icon.tsx";
import type { Kept } from "./device.ts";
import Heart from "./heart.tsx";

const SIMILAR = "3";
type Props = { readonly kept: Kept & { readonly state?: "open" | "full" | "gone" } };

/** A kept offer that cannot be booked now, and what comes closest to it. */
export function EndedFavourite({ kept }: Props) {
  const t = useT();
  const { offerId, title, employerName, city, field } = kept;
  const state = kept.state === "full" ? "full" : "gone";
  const { lat, lon } = CITY_FACTS[city];
  const near = { lat: String(lat), lon: String(lon), sort: "distance" } as const;
  const similar = useRead(searchOffers, { query: { ...near, field: [field], limit: SIMILAR } });
  return (
    <section className="b-panel b-kept" aria-label={title}>
      <div className="b-offer__head">
        <span className="b-fieldicon">
          <FieldIcon field={field} />
        </span>
        <div className="b-offer__t">
          <p>
            <Badge icon={state === "full" ? "people" : "lock"}>
              {t(state === "full" ? "favourites.full" : "favourites.gone")}
            </Badge>
          </p>
          <h2>{state === "full" ? <Link to={`/praktika/${offerId}`}>{title}</Link> : title}</h2>
          <p className="b-by">{employerName}</p>
        </div>
        <Heart {...{ offerId, title, employerName, city, field }} />
      </div>
      <p className="b-muted">{t(state === "full" ? "favourites.full.text" : "favourites.gone.text")}</p>
      {similar.data && similar.data.items.length > 0 ? (
        <>
          <h3 className="b-h">{t("favourites.similar", { title })}</h3>
          <ul className="b-cards">
            {similar.data.items.map((offer) => (
              <li key={offer.id}>
                <OfferCard offer={offer} tall heading="h3" />
              </li>
            ))}
          </ul>
        </>
      ) : (
        similar.data && <p className="b-muted">{t("favourites.none")}</p>
      )}
    </section>
  );
}

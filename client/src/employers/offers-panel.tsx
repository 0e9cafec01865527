import type { OfferListItem } from "@praktika/shared/offers/contract";
import type * as z from "zod/mini";
import { OfferBadge } from "../editor/offer-badge.tsx";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";

const SHOWN = 5;
type Props = { readonly employerId: string; readonly offers: readonly z.infer<typeof OfferListItem>[] };

/** The last touched offers with their states. */
export function OffersPanel({ employerId, offers }: Props) {
  const t = useT();
  const base = `/betrieb/${employerId}/angebote`;
  return (
    <section className="b-panel" aria-labelledby="own-offers">
      <h2 id="own-offers">{t("employer.offers.title")}</h2>
      {offers.length === 0 && <p className="b-small b-muted">{t("employer.offers.none")}</p>}
      <ul className="b-stack b-stack--s">
        {offers.slice(0, SHOWN).map(({ id, title, state, revision, resumesOn }) => (
          <li className="b-ownoffer" key={id}>
            <Link to={`${base}/${id}`}>{title || t("employer.offer.untitled")}</Link>
            <OfferBadge state={state} revision={revision} resumesOn={resumesOn} />
          </li>
        ))}
      </ul>
      <p>
        <Link className="b-more b-small" to={base}>
          {t("employer.offers.all", { count: offers.length })} <Icon name="arrow" size="s" turns />
        </Link>
      </p>
    </section>
  );
}

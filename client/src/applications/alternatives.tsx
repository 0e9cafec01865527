import { listAlternatives } from "@praktika/shared/applications/contract";
import type { OfferCard as Card } from "@praktika/shared/search/contract";
import { textId } from "@praktika/shared/texts/t";
import { useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { OfferCard } from "../search/offer-card.tsx";
import { Loaded } from "../ui/states.tsx";

/** What fits after an end without a place: as cards, or `short` as lines. */
export default function Alternatives({ id, short = false }: { readonly id: string; readonly short?: boolean }) {
  const t = useT();
  const found = useRead(listAlternatives, { params: { id } });
  const list = (
    <Loaded read={found} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="b-muted">{t("applications.alternatives.none")}</p>
        ) : short ? (
          <Lines offers={items} />
        ) : (
          <ul className="b-list">
            {items.map((offer) => (
              <li key={offer.id}>
                <OfferCard offer={offer} heading="h3" />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
  if (short) return list;
  return (
    <section className="b-stack" aria-labelledby="stattdessen">
      <h2 className="kern-heading-medium" id="stattdessen">
        {t("applications.alternatives")}
      </h2>
      <p className="b-muted">{t("applications.alternatives.hint")}</p>
      {list}
    </section>
  );
}

function Lines({ offers }: { readonly offers: readonly Card[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="b-lines">
      {offers.map(({ id, title, employer, city, period }) => (
        <li key={id}>
          <Link to={`/praktika/${id}`}>{title}</Link>
          <span className="b-small b-muted">
            {[employer.name, t(textId("values.city", city)), period && format.range(period.startsOn, period.endsOn)]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

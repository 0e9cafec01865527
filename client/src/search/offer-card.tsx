import type { OfferCard as Card } from "@praktika/shared/search/contract";
import { type T, textId } from "@praktika/shared/texts/t";
import { useId } from "react";
import { LazyHeart } from "../favourites/lazy-heart.tsx";
import { type Format, useFormat } from "../lib/format.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { CityMark, FieldIcon } from "../ui/icon.tsx";
import { sayDuration } from "./duration.ts";
import { sayPay } from "./pay.ts";

type Props = {
  readonly offer: Card;
  /** Narrow columns. */ readonly tall?: boolean;
  readonly heading?: "h2" | "h3";
  readonly isNew?: boolean;
};

/** One offer at a glance: what, where, when, how long, for whom, pay, how quickly the employer answers. */
export function OfferCard({ offer, tall = false, heading: Heading = "h2", isNew = false }: Props) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  return (
    <article className={tall ? "kern-card b-offer b-offer--tall" : "kern-card b-offer"} aria-labelledby={id}>
      <div className="b-offer__head">
        <span className="b-fieldicon">
          <FieldIcon field={offer.field} />
        </span>
        <div className="b-offer__t">
          <p className="b-kicker">
            {isNew && <span className="b-new">{t("search.card.new")}</span>} {t(textId("values.kind", offer.kind))} ·{" "}
            {t(textId("values.field", offer.field))}
          </p>
          <Heading id={id}>
            <Link to={`/praktika/${offer.id}`}>{offer.title}</Link>
          </Heading>
          <p className="b-by">{offer.employer.name}</p>
        </div>
        <LazyHeart
          offerId={offer.id}
          title={offer.title}
          employerName={offer.employer.name}
          city={offer.city}
          field={offer.field}
        />
      </div>
      <dl className="b-facts">
        {factsOf(t, format, offer).map(({ term, value, more }, index) => (
          <div key={term} className={index === 0 ? "b-wide" : undefined}>
            <dt>{term}</dt>
            <dd>
              {value}
              {more && <small>{more}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function factsOf(t: T, format: Format, offer: Card) {
  const { period, morePeriods, distance, answers } = offer;
  const free = period && t("search.card.free", { free: period.free, seats: period.seats });
  return [
    {
      term: t("search.card.where"),
      value: (
        <CityMark city={offer.city}>
          {t(textId("values.city", offer.city))}-{offer.district}
        </CityMark>
      ),
      more: distance === null ? undefined : t("search.card.distance", { km: format.km(distance) }),
    },
    {
      term: t("search.card.when"),
      value: period ? format.range(period.startsOn, period.endsOn) : t("search.card.full"),
      more: [free, morePeriods > 0 && t("search.card.morePeriods", { count: morePeriods })].filter(Boolean).join(", "),
    },
    {
      term: t("search.card.long"),
      value: period ? sayDuration(t, period) : "–",
      more: t("search.card.perWeek", { hours: format.hours(offer.weeklyMinutes) }),
    },
    {
      term: t("search.card.who"),
      value: [
        offer.stages.length > 0 && offer.stages.map((stage) => t(textId("values.stage", stage))).join(", "),
        t("search.card.age", { age: offer.minimumAge }),
      ]
        .filter(Boolean)
        .join(", "),
      more: undefined,
    },
    { term: t("search.card.pay"), value: sayPay(t, format, offer.pay), more: undefined },
    {
      term: t("search.card.answer"),
      value: answers ? t("search.card.answersIn", { days: answers.medianDays }) : t("search.card.answersNew"),
      more: undefined,
    },
  ];
}

import { type PublicOffer, readOffer } from "@praktika/shared/offers/contract";
import { similarOffers } from "@praktika/shared/search/contract";
import { textId } from "@praktika/shared/texts/t";
import { useParams } from "react-router";
import { LazyHeart } from "../favourites/lazy-heart.tsx";
import { useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { OfferCard } from "../search/offer-card.tsx";
import { CityOnPlan } from "../start/line-plan.tsx";
import { Badge } from "../ui/badge.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { CityMark, Icon } from "../ui/icon.tsx";
import { Note } from "../ui/notice.tsx";
import { Page, useTitle } from "../ui/page-head.tsx";
import { Empty, Loaded } from "../ui/states.tsx";
import { AnswerFigures } from "./answer-figures.tsx";
import { OfferArticle } from "./offer-article.tsx";
import { offerFacts } from "./offer-facts.ts";
import { PeriodList } from "./period-list.tsx";
import { PrintedAddress, SharePrint } from "./share-print.tsx";
import { Section } from "./ticks.tsx";

export default function OfferPage() {
  const { id = "" } = useParams();
  const offer = useRead(readOffer, { params: { id } });
  if (offer.error?.status === 404 || offer.error?.status === 400) return <GonePage />;
  return (
    <>
      {offer.data ? (
        <OfferView offer={offer.data} />
      ) : (
        <Page>
          <Loaded read={offer} heads lines={12}>
            {() => null}
          </Loaded>
        </Page>
      )}
      {offer.data && <Similar id={id} />}
    </>
  );
}

function GonePage() {
  const t = useT();
  useTitle(t("offer.gone.title"));
  return (
    <Page>
      <h1 className="kern-sr-only">{t("offer.gone.title")}</h1>
      <Empty title={t("offer.gone.title")} action={<ButtonLink to="/praktika">{t("offer.gone.action")}</ButtonLink>}>
        {t("offer.gone.text")}
      </Empty>
    </Page>
  );
}

function OfferView({ offer }: { readonly offer: PublicOffer }) {
  const t = useT();
  const format = useFormat();
  const { text, city, district, employer } = offer;
  const cityName = t(textId("values.city", city));
  useTitle(text.title);
  return (
    <div className="b-wrap b-page">
      <p className="b-crumbs">
        <Link to="/praktika">
          <Icon name="back" size="s" turns />
          {t("offer.back")}
        </Link>
      </p>
      <div className="b-herohead b-stack">
        <p className="b-kicker">
          {t(textId("values.kind", text.kind))} · {t(textId("values.field", text.field))}
        </p>
        <h1 className="kern-heading-x-large b-offertitle">{text.title}</h1>
        <p className="b-row">
          <Link to={`/praktikumsgeber/${employer.id}`}>{employer.name}</Link>
          <Badge tone="success" icon="shield">
            {t("offer.checked")}
          </Badge>
          <span className="b-muted b-small">
            {t("offer.checkedBy", { city: cityName, day: format.day(offer.approvedOn) })}
          </span>
        </p>
        <div className="b-row b-noprint">
          <LazyHeart
            offerId={offer.id}
            title={text.title}
            employerName={employer.name}
            city={city}
            field={text.field}
            word={t("offer.keep")}
          />
          <SharePrint title={text.title} />
        </div>
      </div>
      <div className="b-two b-two--lead">
        <aside className="b-aside" aria-label={t("offer.glance")}>
          <div className="b-panel b-panel--float">
            <Facts
              facts={[
                {
                  term: t("offer.where"),
                  icon: "pin",
                  value: <CityMark city={city}>{`${cityName}-${district}`}</CityMark>,
                },
                ...offerFacts(t, format, offer),
              ]}
            />
            <h2 className="b-h">{t("offer.periods")}</h2>
            <PeriodList periods={offer.periods} />
            <ApplyButton offer={offer} />
          </div>
        </aside>
        <div className="b-article">
          <OfferArticle text={text} />
          <Section id="weg" title={t("offer.way")}>
            <CityOnPlan city={city} label={t("offer.wayMap", { city: cityName })} />
            <p>{`${text.place.street}, ${text.place.postcode} ${cityName}-${district}`}</p>
          </Section>
          <Section id="geber" title={employer.name}>
            <div className="b-panel">
              {employer.about && <p>{employer.about}</p>}
              <AnswerFigures answers={offer.answers} />
              <Link className="b-more" to={`/praktikumsgeber/${employer.id}`}>
                {t("offer.employer.more", { name: employer.name })} <Icon name="arrow" size="s" turns />
              </Link>
            </div>
          </Section>
        </div>
      </div>
      <PrintedAddress />
      {offer.bookable && (
        <div className="b-actionbar">
          <ButtonLink kind="primary" to={`/praktika/${offer.id}/bewerben`}>
            {t("offer.apply")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

function ApplyButton({ offer }: { readonly offer: PublicOffer }) {
  const t = useT();
  if (!offer.bookable) return <Note>{t("offer.notBookable")}</Note>;
  return (
    <div className="b-stack b-stack--s b-applybox">
      <ButtonLink kind="primary" to={`/praktika/${offer.id}/bewerben`}>
        {t("offer.apply")}
      </ButtonLink>
      <p className="b-small b-muted">{t("offer.applyHint")}</p>
    </div>
  );
}

function Similar({ id }: { readonly id: string }) {
  const t = useT();
  const { data } = useRead(similarOffers, { params: { id } });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="b-band b-band--tint b-similar" aria-labelledby="mehr">
      <div className="b-wrap">
        <div className="b-sechead">
          <div>
            <h2 className="kern-heading-large" id="mehr">
              {t("offer.similar")}
            </h2>
          </div>
        </div>
        <ul className="b-cards">
          {data.items.map((offer) => (
            <li key={offer.id}>
              <OfferCard offer={offer} tall heading="h3" />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

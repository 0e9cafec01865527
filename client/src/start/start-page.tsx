import { readStatistics } from "@praktika/shared/places/contract";
import { addressOf } from "@praktika/shared/search/address";
import { searchOffers } from "@praktika/shared/search/contract";
import { NEWEST_QUERY } from "@praktika/shared/search/first-reads";
import { textId } from "@praktika/shared/texts/t";
import { FIELDS } from "@praktika/shared/values/field";
import { useRead } from "../lib/data.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { OfferCard } from "../search/offer-card.tsx";
import { SearchForm } from "../search/search-form.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { FieldIcon, Icon } from "../ui/icon.tsx";
import { useTitle } from "../ui/page-head.tsx";
import { Loaded } from "../ui/states.tsx";
import { Figures } from "./figures.tsx";
import { PlanSection } from "./plan-section.tsx";

const STEPS = ["find", "answer", "reply"] as const;

export default function StartPage() {
  const t = useT();
  const statistics = useRead(readStatistics, {});
  const newest = useRead(searchOffers, { query: NEWEST_QUERY });
  useTitle(t("start.title"));
  return (
    <>
      <section className="b-hero" aria-labelledby="frage">
        <div className="b-wrap">
          <div className="b-hero__q">
            <h1 className="kern-heading-display" id="frage">
              {t("start.title")}
            </h1>
            <p className="b-lead">{t("start.lead", { seats: statistics.data?.freeSeats ?? 0 })}</p>
          </div>
          <SearchForm filters={{}} />
        </div>
      </section>
      <PlanSection statistics={statistics.data} />
      <section className="b-band b-band--tint" aria-labelledby="felder">
        <div className="b-wrap">
          <SectionHead id="felder" title={t("start.fields.title")} text={t("start.fields.hint")} />
          <ul className="b-fields">
            {FIELDS.map((field) => (
              <li key={field}>
                <Link className="b-tile" to={`/praktika${addressOf({ field: [field] })}`}>
                  <FieldIcon field={field} size="l" />
                  <span className="b-tile__text">
                    <span className="b-tile__name">{t(textId("values.field", field))}</span>{" "}
                    <span className="b-tile__n">
                      {statistics.data && t("start.plan.places", { seats: statistics.data.byField[field] ?? 0 })}
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="b-band" aria-labelledby="wie">
        <div className="b-wrap">
          <SectionHead id="wie" title={t("start.steps.title")} />
          <ol className="b-steps">
            {STEPS.map((step) => (
              <li key={step}>
                <h3>{t(textId("start.steps", step))}</h3>
                <p>{t(textId("start.steps", `${step}Text`))}</p>
              </li>
            ))}
          </ol>
        </div>
      </section>
      <section className="b-band b-band--deep kern-dark" aria-labelledby="zahlen">
        <div className="b-wrap">
          <SectionHead id="zahlen" title={t("start.figures.title")} text={t("start.figures.hint")} />
          <Loaded read={statistics}>{(data) => <Figures statistics={data} />}</Loaded>
        </div>
      </section>
      <section className="b-band" aria-labelledby="neu">
        <div className="b-wrap">
          <SectionHead id="neu" title={t("start.newest.title")}>
            <Link className="b-more" to="/praktika?sort=newest">
              {t("start.newest.all")} <Icon name="arrow" size="s" turns />
            </Link>
          </SectionHead>
          <Loaded read={newest}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="b-muted">{t("start.newest.empty")}</p>
              ) : (
                <ul className="b-cards">
                  {items.map((offer) => (
                    <li key={offer.id}>
                      <OfferCard offer={offer} tall heading="h3" />
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        </div>
      </section>
      <section className="b-band b-band--tint" aria-labelledby="geber">
        <div className="b-wrap b-invite">
          <div className="b-stack b-stack--s">
            <h2 className="kern-heading-large" id="geber">
              {t("start.employers.title")}
            </h2>
            <p className="b-lead">{t("start.employers.lead")}</p>
          </div>
          <ButtonLink to="/registrieren?als=betrieb">{t("start.employers.action")}</ButtonLink>
        </div>
      </section>
    </>
  );
}

function SectionHead({
  id,
  title,
  text,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly children?: React.ReactNode;
}) {
  return (
    <div className="b-sechead">
      <div>
        <h2 className="kern-heading-large" id={id}>
          {title}
        </h2>
        {text && <p className="b-muted">{text}</p>}
      </div>
      {children}
    </div>
  );
}

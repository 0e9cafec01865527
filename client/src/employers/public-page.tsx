import { type PublicEmployer, readEmployer } from "@praktika/shared/employers/contract";
import { searchOffers } from "@praktika/shared/search/contract";
import { textId } from "@praktika/shared/texts/t";
import { useParams } from "react-router";
import { useRead } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { AnswerFigures } from "../offers/answer-figures.tsx";
import { OfferCard } from "../search/offer-card.tsx";
import { Badge } from "../ui/badge.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Empty, Loaded } from "../ui/states.tsx";

export default function PublicEmployerPage() {
  const { id = "" } = useParams();
  const t = useT();
  const employer = useRead(readEmployer, { params: { id } });
  if (employer.error && employer.error.status !== 0) {
    return (
      <Page>
        <PageHead title={t("offer.gone.title")} />
        <Empty
          title={t("offer.employer.noOffers")}
          action={<ButtonLink to="/praktika">{t("offer.gone.action")}</ButtonLink>}
        />
      </Page>
    );
  }
  return (
    <Page>
      <Loaded read={employer} heads>
        {(data) => <EmployerView employer={data} />}
      </Loaded>
    </Page>
  );
}

function EmployerView({ employer }: { readonly employer: PublicEmployer }) {
  const t = useT();
  const offers = useRead(searchOffers, { query: { employer: employer.id, limit: "50" } });
  const { name, street, postcode, town, size, website } = employer;
  return (
    <>
      <PageHead title={name}>
        <p className="b-row">
          <Badge tone="success" icon="shield">
            {t("offer.checked")}
          </Badge>
          <span className="b-muted">{t(textId("values.employerKind", employer.kind))}</span>
        </p>
      </PageHead>
      <div className="b-two">
        <section className="b-stack b-stack--l" aria-labelledby="offen">
          {employer.about && <p className="b-lead">{employer.about}</p>}
          <h2 className="kern-heading-large" id="offen">
            {t("offer.employer.offers")}
          </h2>
          <Loaded read={offers}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="b-muted">{t("offer.employer.noOffers")}</p>
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
        </section>
        <aside className="b-aside" aria-label={t("offer.glance")}>
          <div className="b-panel">
            <Facts
              facts={[
                { term: t("offer.employer.address"), icon: "pin", value: street, more: `${postcode} ${town}` },
                ...(size
                  ? [{ term: t("offer.employer.size"), icon: "people", value: t(textId("values.size", size)) }]
                  : []),
                ...(website
                  ? [
                      {
                        term: t("offer.employer.website"),
                        icon: "globe",
                        value: (
                          <a href={website} rel="noopener noreferrer nofollow">
                            {website.replace(/^https?:\/\//, "")}
                          </a>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
            <AnswerFigures answers={employer.answers} />
          </div>
        </aside>
      </div>
    </>
  );
}

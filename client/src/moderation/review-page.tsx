import { readReview, type Review } from "@praktika/shared/moderation/contract";
import { textId } from "@praktika/shared/texts/t";
import { useParams } from "react-router";
import { useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { CityMark } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Loaded } from "../ui/states.tsx";
import { CaseSigns, useCaseKind } from "./case-labels.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { DirectActions } from "./direct-actions.tsx";
import { IdentityRows, ReviewSide, sayCode } from "./review-side.tsx";
import { TextCompare } from "./text-compare.tsx";

export default function ReviewPage() {
  const { caseId = "" } = useParams();
  const review = useRead(readReview, { params: { id: caseId } });
  return (
    <Page>
      <Loaded read={review} heads lines={12}>
        {(data) => <ReviewView review={data} />}
      </Loaded>
    </Page>
  );
}

function ReviewView({ review }: { readonly review: Review }) {
  const t = useT();
  const format = useFormat();
  const sayKind = useCaseKind();
  const { offer, employer, deskCity, decision, complaint } = review;
  return (
    <>
      <PageHead title={review.title} back={{ to: `/pruefstelle/${deskCity}`, label: t("desk.back") }}>
        <p className="b-row">
          <Badge tone="info">{sayKind(review.kind)}</Badge>
          <span>{review.employerName}</span>
          <CityMark city={deskCity}>{t(textId("values.city", deskCity))}</CityMark>
        </p>
        <CaseSigns item={review} />
      </PageHead>
      <div className="b-two">
        <div className="b-article">
          {decision && (
            <Notice
              tone="info"
              title={t("desk.decision.done", { outcome: sayCode(t, "desk.event", decision.outcome) })}
            >
              {decision.reason && <p>{sayCode(t, "desk.reason", decision.reason)}</p>}
              {decision.text && <p>{decision.text}</p>}
              {decision.remarks.map((remark) => (
                <p key={remark.field + remark.text}>{`${sayCode(t, "desk.field", remark.field)}: ${remark.text}`}</p>
              ))}
            </Notice>
          )}
          {complaint && (
            <section className="b-panel b-panel--tint" aria-labelledby="beschwerde">
              <h2 id="beschwerde">{t("desk.complaint")}</h2>
              <p className="b-letter">{complaint}</p>
            </section>
          )}
          {employer.pendingIdentity && (
            <section className="b-panel" aria-labelledby="neu">
              <h2 id="neu">{t("desk.pending")}</h2>
              <IdentityRows identity={employer.pendingIdentity} />
            </section>
          )}
          {offer && offer.periods.length > 0 && (
            <section className="b-stack b-stack--s" aria-labelledby="zeitraeume">
              <h2 className="b-h" id="zeitraeume">
                {t("desk.periods")}
              </h2>
              <ul className="b-bullets">
                {offer.periods.map((period) => (
                  <li key={period.id}>
                    {t("desk.period", { range: format.range(period.startsOn, period.endsOn), seats: period.seats })}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {offer?.text && <TextCompare text={offer.text} live={review.kind === "revision" ? offer.live : null} />}
          {!offer && !employer.pendingIdentity && (
            <section className="b-panel" aria-labelledby="daten">
              <h2 id="daten">{t("desk.kind.employer")}</h2>
              <IdentityRows identity={employer.identity} />
              {employer.about && <p>{employer.about}</p>}
            </section>
          )}
          {review.actions.length > 0 && <DecisionBar review={review} />}
        </div>
        <div className="b-aside b-aside--static">
          <ReviewSide review={review} />
          <DirectActions review={review} />
        </div>
      </div>
    </>
  );
}

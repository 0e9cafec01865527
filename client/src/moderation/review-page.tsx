import { caseAddress, type CaseFilters, caseFiltersFrom } from "@praktika/shared/moderation/address";
import { type CaseItem, readReview, type Review } from "@praktika/shared/moderation/contract";
import { textId } from "@praktika/shared/texts/t";
import type { City } from "@praktika/shared/values/city";
import { useParams, useSearchParams } from "react-router";
import { useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useKeys, useKeysOn } from "../lib/keys.ts";
import { Link, useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { CityMark, Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { useTitle } from "../ui/page-head.tsx";
import { Loaded } from "../ui/states.tsx";
import { CaseSigns, useCaseKind } from "./case-labels.tsx";
import { casePath } from "./case-list.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { KeysHelp } from "./keys-dialog.tsx";
import { neighbours } from "./neighbours.ts";
import { QueueRail } from "./queue-rail.tsx";
import { IdentityRows, ReviewSide, sayCode } from "./review-side.tsx";
import { TextCompare } from "./text-compare.tsx";
import { LOOK_AGAIN, useCases } from "./use-cases.ts";

export default function ReviewPage() {
  const { city = "", caseId = "" } = useParams();
  const [search] = useSearchParams();
  const filters = caseFiltersFrom(search);
  const cases = useCases(city as City, filters);
  const review = useRead(readReview, { params: { id: caseId } }, { every: LOOK_AGAIN });
  return (
    <div className="b-desk">
      <QueueRail city={city} current={caseId} cases={cases.data} filters={filters} />
      <Loaded read={review} heads lines={12}>
        {(data) => <ReviewView review={data} items={cases.data?.items ?? []} filters={filters} />}
      </Loaded>
    </div>
  );
}

type Props = { readonly review: Review; readonly items: readonly CaseItem[]; readonly filters: CaseFilters };
function ReviewView({ review, items, filters }: Props) {
  const go = useGo();
  const { before, after, next } = neighbours(items, review);
  const pathTo = (item: CaseItem | undefined) => item && casePath(review.deskCity, item.id, filters);
  const open = (path: string | undefined) => (path ? () => go(path) : undefined);
  useKeys({ j: open(pathTo(after)), k: open(pathTo(before)), n: open(pathTo(next)) });
  return (
    <>
      <div className="b-case">
        <ReviewHead review={review} queue={`/pruefstelle/${review.deskCity}${caseAddress(filters)}`} />
        <ReviewBody review={review} />
        <DecisionBar review={review} next={pathTo(next)} />
      </div>
      <ReviewSide review={review} />
    </>
  );
}

function ReviewHead({ review, queue }: { readonly review: Review; readonly queue: string }) {
  const t = useT();
  const format = useFormat();
  const sayKind = useCaseKind();
  const keysOn = useKeysOn();
  useTitle(review.title);
  return (
    <header className="b-stack b-stack--s">
      <p className="b-crumbs">
        <Link to={queue}>
          <Icon name="back" size="s" turns />
          {t("desk.back")}
        </Link>
      </p>
      <p className="b-row">
        <Badge tone="info">{sayKind(review.kind)}</Badge>
        <span className="b-small b-muted">{t("desk.opened", { at: format.instant(review.openedAt) })}</span>
      </p>
      <h1 className="kern-heading-large">{review.title}</h1>
      <p className="b-row b-small b-muted">
        <span>{review.employerName}</span>
        <CityMark city={review.deskCity}>{t(textId("values.city", review.deskCity))}</CityMark>
      </p>
      <CaseSigns item={review} />
      <div className="b-keys">
        {keysOn && (
          <span>
            <kbd>J</kbd> <kbd>K</kbd> {t("desk.keys.move")}
          </span>
        )}
        <KeysHelp />
      </div>
    </header>
  );
}

function ReviewBody({ review }: { readonly review: Review }) {
  const t = useT();
  const format = useFormat();
  const { offer, employer, decision, complaint } = review;
  return (
    <div className="b-article">
      {decision && (
        <Notice tone="info" title={t("desk.decision.done", { outcome: sayCode(t, "desk.event", decision.outcome) })}>
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
    </div>
  );
}

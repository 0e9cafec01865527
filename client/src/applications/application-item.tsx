import type { OwnApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import type { Field } from "@praktika/shared/values/field";
import { useState } from "react";
import { useFormat } from "../lib/format.ts";
import { lazyPart } from "../lib/lazy-part.tsx";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { FieldIcon, Icon } from "../ui/icon.tsx";
import { Track } from "../ui/track.tsx";
import { BADGES, endedWithoutPlace, OPEN, sayState, stopsOf } from "./progress.ts";

const Alternatives = lazyPart(() => import("./alternatives.tsx"), ["search"]);

export function StateBadge({ state }: { readonly state: OwnApplication["state"] }) {
  const t = useT();
  const [tone, icon] = BADGES[state];
  return (
    <Badge tone={tone} icon={icon}>
      {t(textId("applications.state", state))}
    </Badge>
  );
}

/** One application in the list: where it stands and what that means. */
export function ApplicationItem({
  application,
  newest = false,
}: {
  readonly application: OwnApplication;
  /** Shows at once what else would fit. */ readonly newest?: boolean;
}) {
  const t = useT();
  const format = useFormat();
  const { id, offer, wish, promised, state, reason } = application;
  const stay = promised ?? wish;
  return (
    <li className="b-app">
      <div className="b-app__head">
        <span className="b-fieldicon">
          <FieldIcon field={offer.field as Field} />
        </span>
        <div>
          <h3>
            <Link to={`/bewerbungen/${id}`}>{offer.title}</Link>
          </h3>
          <p className="b-by">
            {[offer.employerName, stay && format.range(stay.startsOn, stay.endsOn)].filter(Boolean).join(" · ")}
          </p>
        </div>
        <StateBadge state={state} />
      </div>
      {OPEN.includes(state) && state !== "draft" && (
        <Track stops={stopsOf(t, format, application)} label={t("applications.track")} />
      )}
      <p className="b-small b-muted">
        {sayState(t, format, application)} {reason && state === "declined" && t(textId("applications.reason", reason))}
      </p>
      {endedWithoutPlace(state) && <MoreLikeIt id={id} title={offer.title} open={newest} />}
    </li>
  );
}

/** Looks for alternatives only when somebody wants to see them. */
function MoreLikeIt({ id, title, open }: { readonly id: string; readonly title: string; readonly open: boolean }) {
  const t = useT();
  const [shown, setShown] = useState(open);
  return (
    <details className="b-more-like-it" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <Icon name="sparkpath" size="s" />
        <span>
          {t("applications.alternatives")}
          <span className="kern-sr-only"> ({title})</span>
        </span>
        <Icon name="down" size="s" />
      </summary>
      {shown && <Alternatives id={id} short />}
    </details>
  );
}

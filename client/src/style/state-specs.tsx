import { APPLICATION_STATES } from "@praktika/shared/applications/lifecycle";
import { OFFER_STATES } from "@praktika/shared/offers/lifecycle";
import { textId } from "@praktika/shared/texts/t";
import { StateBadge } from "../applications/application-item.tsx";
import { OfferBadge } from "../editor/offer-badge.tsx";
import { useT } from "../lib/texts.tsx";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Track } from "../ui/track.tsx";
import { Spec } from "./spec.tsx";

const TONES: readonly Tone[] = ["plain", "info", "success", "warning", "danger", "accent", "sonne"];
const WAY = ["sent", "seen", "invited", "promised", "confirmed"] as const;
const NOW = WAY.indexOf("invited");

export function StateSpec() {
  const t = useT();
  const stops = WAY.map((state, index) => ({
    key: state,
    label: t(textId("applications.state", state)),
    state: index < NOW ? ("done" as const) : index === NOW ? ("now" as const) : ("next" as const),
  }));
  return (
    <Spec title={t("style.states")} lead={t("style.states.lead")}>
      <h3 className="b-h">{t("style.states.application")}</h3>
      <div className="b-row">
        {APPLICATION_STATES.map((state) => (
          <StateBadge key={state} state={state} />
        ))}
      </div>
      <h3 className="b-h">{t("style.states.offer")}</h3>
      <div className="b-row">
        {OFFER_STATES.map((state) => (
          <OfferBadge key={state} state={state} revision={state === "published" ? "submitted" : null} />
        ))}
      </div>
      <h3 className="b-h">{t("style.states.tones")}</h3>
      <div className="b-row">
        {TONES.map((tone) => (
          <Badge key={tone} tone={tone} icon="info">
            {tone}
          </Badge>
        ))}
      </div>
      <h3 className="b-h">{t("style.states.track")}</h3>
      <Track stops={stops} label={t("style.states.track")} />
    </Spec>
  );
}

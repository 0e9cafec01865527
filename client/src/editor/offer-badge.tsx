import type { OfferState, RevisionState } from "@praktika/shared/offers/lifecycle";
import { textId } from "@praktika/shared/texts/t";
import type { Day } from "@praktika/shared/values/dates";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Badge, type Tone } from "../ui/badge.tsx";

const LOOK: Readonly<Record<OfferState, readonly [Tone, icon: string]>> = {
  draft: ["plain", "edit"],
  submitted: ["info", "hourglass"],
  changes_requested: ["warning", "message"],
  published: ["success", "check-circle"],
  paused: ["plain", "pause"],
  suspended: ["danger", "stop"],
  rejected: ["danger", "x-circle"],
  expired: ["plain", "clock"],
  withdrawn: ["plain", "undo"],
};

/** Where an offer stands; beside it where the revision of a live one stands. */
export function OfferBadge({
  state,
  revision,
  resumesOn = null,
}: {
  readonly state: OfferState;
  readonly revision: RevisionState | null;
  readonly resumesOn?: Day | null;
}) {
  const t = useT();
  const format = useFormat();
  const [tone, icon] = LOOK[state];
  return (
    <span className="b-row b-badges">
      <Badge tone={tone} icon={icon}>
        {state === "paused" && resumesOn
          ? t("employer.offerState.pausedUntil", { day: format.dayShort(resumesOn) })
          : t(textId("employer.offerState", state))}
      </Badge>
      {revision && (
        <Badge tone={revision === "changes_requested" ? "warning" : "info"} icon="swap">
          {t(textId("employer.revisionState", revision))}
        </Badge>
      )}
    </span>
  );
}

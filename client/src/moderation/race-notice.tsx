import type { Review } from "@praktika/shared/moderation/contract";
import type { Refused } from "../lib/call.ts";
import { useT } from "../lib/texts.tsx";
import { Notice } from "../ui/notice.tsx";

const RACES = ["state-changed", "precondition-failed", "not-possible-now"];
/** Whether a decision came too late. */
export const wasRace = (refused: Refused | undefined): boolean => refused !== undefined && RACES.includes(refused.code);

type Props = {
  readonly review: Review;
  /** An own decision was refused. */
  readonly refused?: boolean;
  /** A text was written for it. */
  readonly text?: boolean;
};
/** Who was faster, what that means and what to do now; nothing while the case is free. */
export function RaceNotice({ review, refused = false, text = false }: Props) {
  const t = useT();
  const { state, claimedBy, claimedByMe } = review;
  const race = state === "open" ? (claimedBy && !claimedByMe ? "claimed" : refused ? "changed" : undefined) : state;
  if (!race) return null;
  const [title, what] = {
    claimed: [t("desk.race.claimed"), t("desk.race.claimedText")],
    decided: [t("desk.race.decided"), t("desk.race.decidedText")],
    closed: [t("desk.race.closed"), t("desk.race.closedText")],
    changed: [t("desk.race.changed"), t("desk.race.changedText")],
  }[race];
  return (
    <Notice tone="warning" title={title ?? ""} live>
      <p>
        {what} {text && t("desk.race.kept")}
      </p>
    </Notice>
  );
}

import * as contracts from "@praktika/shared/moderation/contract";
import { reinstateOffer } from "@praktika/shared/offers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useChange } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { useToast } from "../ui/toast.tsx";

type Action = contracts.Review["actions"][number];
export type Decisions = ReturnType<typeof useDecisions>;
const REFRESH = [contracts.readReview, contracts.listCases];

/** Every decision on a case, each said when done; `onDone` closes its form. */
export function useDecisions(onDone: (action: Action) => void) {
  const t = useT();
  const say = useToast();
  const options = (action: Action) => ({
    refresh: REFRESH,
    done: () => {
      say(t("desk.done", { action: t(textId("desk.action", action)) }));
      onDone(action);
    },
  });
  const all = {
    claim: useChange(contracts.claimCase, options("claim")),
    release: useChange(contracts.releaseCase, options("release")),
    approve: useChange(contracts.approveCase, options("approve")),
    changes: useChange(contracts.requestChanges, options("request-changes")),
    ask: useChange(contracts.askEmployer, options("ask")),
    reject: useChange(contracts.rejectCase, options("reject")),
    handOver: useChange(contracts.handOverCase, options("hand-over")),
    uphold: useChange(contracts.upholdComplaint, options("uphold")),
    reinstate: useChange(reinstateOffer, options("reinstate")),
  };
  /** What needs no text. */
  const decide = ({ id, version, offer }: contracts.Review, action: Action): void => {
    const target = { params: { id }, body: {} };
    if (action === "approve") void all.approve.run({ ...target, version });
    if (action === "claim") void all.claim.run(target);
    if (action === "release") void all.release.run(target);
    if (action === "uphold") void all.uphold.run(target);
    if (action === "reinstate" && offer) void all.reinstate.run({ params: { id: offer.id }, body: {} });
  };
  return {
    ...all,
    decide,
    busy: Object.values(all).some(({ busy }) => busy),
    refused: Object.values(all).find(({ refused }) => refused)?.refused,
    clear: () => Object.values(all).forEach(({ clear }) => clear()),
  };
}

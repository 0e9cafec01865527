import * as contracts from "@praktika/shared/moderation/contract";
import { reinstateOffer } from "@praktika/shared/offers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useChange } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { useToast } from "../ui/toast.tsx";

const REFRESH = [contracts.readReview, contracts.listCases];

/** Every decision on a case, each said when done; `onDone` closes its form. */
export function useDecisions(onDone: () => void) {
  const t = useT();
  const say = useToast();
  const options = (action: contracts.Review["actions"][number]) => ({
    refresh: REFRESH,
    done: () => {
      say(t("desk.done", { action: t(textId("desk.action", action)) }));
      onDone();
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
  return {
    ...all,
    busy: Object.values(all).some(({ busy }) => busy),
    refused: Object.values(all).find(({ refused }) => refused)?.refused,
  };
}

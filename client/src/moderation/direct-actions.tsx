import { BLOCK_REASONS, blockEmployer, unblockEmployer } from "@praktika/shared/employers/contract";
import { type Review, readReview } from "@praktika/shared/moderation/contract";
import { SUSPENSION_REASONS, suspendOffer } from "@praktika/shared/offers/contract";
import { may } from "@praktika/shared/policy";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { useActor } from "../lib/actor.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { ReasonForm } from "./decide-forms.tsx";

const REFRESH = [readReview];

/** Suspend the offer, block the employer or lift a block: what a desk does without waiting for a case. */
export function DirectActions({ review: { offer, employer, deskCity } }: { readonly review: Review }) {
  const t = useT();
  const say = useToast();
  const actor = useActor();
  const [asked, setAsked] = useState<"suspend" | "block">();
  const close = () => setAsked(undefined);
  const done = (sentence: string) => () => {
    say(sentence);
    close();
  };
  const suspend = useChange(suspendOffer, { refresh: REFRESH, done: done(t("desk.suspend.done")) });
  const block = useChange(blockEmployer, { refresh: REFRESH, done: done(t("desk.block.done")) });
  const unblock = useChange(unblockEmployer, { refresh: REFRESH, done: done(t("desk.unblock.done")) });
  const row = { id: employer.id, homeCity: employer.homeCity, public: employer.state === "verified" };
  const running = offer && (offer.state === "published" || offer.state === "paused");
  const maySuspend =
    running &&
    may(actor, "offer.desk", {
      employerId: employer.id,
      city: offer.city,
      state: offer.state,
      public: offer.state === "published",
    });
  const mayBlock = employer.state === "verified" && may(actor, "employer.block", row);
  const mayUnblock = employer.state === "blocked" && may(actor, "employer.unblock", row);
  if (!maySuspend && !mayBlock && !mayUnblock) return null;
  return (
    <div className="b-row">
      <RefusedNotice refused={unblock.refused} />
      {maySuspend && (
        <Button small onClick={() => setAsked("suspend")}>
          {t("desk.suspend.action")}
        </Button>
      )}
      {mayBlock && (
        <Button small onClick={() => setAsked("block")}>
          {t("desk.block.title")}
        </Button>
      )}
      {mayUnblock && (
        <Button small busy={unblock.busy} onClick={() => void unblock.run({ params: { id: employer.id }, body: {} })}>
          {t("desk.unblock.action")}
        </Button>
      )}
      <Dialog title={t("desk.suspend.title")} open={asked === "suspend"} onClose={close}>
        <p>{t("desk.suspend.lead")}</p>
        <RefusedNotice refused={suspend.refused} />
        <ReasonForm
          reasons={SUSPENSION_REASONS}
          does="suspend"
          city={deskCity}
          action={t("desk.suspend.action")}
          name={`suspend-${offer?.id}`}
          busy={suspend.busy}
          onSend={async (body) => offer && suspend.run({ params: { id: offer.id }, body })}
        />
      </Dialog>
      <Dialog title={t("desk.block.title")} open={asked === "block"} onClose={close}>
        <p>{t("desk.block.lead")}</p>
        <RefusedNotice refused={block.refused} />
        <ReasonForm
          reasons={BLOCK_REASONS}
          does="block"
          city={deskCity}
          action={t("desk.block.action")}
          name={`block-${employer.id}`}
          busy={block.busy}
          onSend={(body) => block.run({ params: { id: employer.id }, body })}
        />
      </Dialog>
    </div>
  );
}

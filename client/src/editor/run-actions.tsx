import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { actionsOf } from "@praktika/shared/lifecycle/machine";
import { duplicateOffer, editOffer, listManagedOffers, retractOffer } from "@praktika/shared/offers/contract";
import { offerMachine, revisionMachine } from "@praktika/shared/offers/lifecycle";
import type { TextId } from "@praktika/shared/texts/t";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { CHANGED, type RunProps } from "./changed.ts";
import { ComplainAction } from "./complain-action.tsx";
import { DeleteAction } from "./delete-action.tsx";
import { PauseAction, ReturnAction } from "./pause-action.tsx";
import { ResumeAction } from "./resume-action.tsx";
import { RepeatAction } from "./repeat-action.tsx";
import { WithdrawAction } from "./withdraw-action.tsx";

const REPEATABLE = ["published", "paused", "expired", "withdrawn"];

/** Everything the own team may do to an offer in its state. */
export function RunActions({ offer, employer }: RunProps & { readonly employer: ManagedEmployer }) {
  const t = useT();
  const { state, revision } = offer;
  const allowed = actionsOf(offerMachine, "employer", state);
  const revising: readonly string[] = revision ? actionsOf(revisionMachine, "employer", revision.state) : [];
  const live = state === "published" || state === "paused";
  return (
    <fieldset className="b-row b-tools" aria-label={t("editor.run.label")}>
      {live && !revision && (
        <Step contract={editOffer} offer={offer} text="editor.run.edit" icon="edit" said="editor.run.edit.done" />
      )}
      {allowed.includes("resume") && <ResumeAction offer={offer} employer={employer} />}
      {allowed.includes("resume") && <ReturnAction offer={offer} />}
      {allowed.includes("retract") && (
        <Step
          contract={retractOffer}
          offer={offer}
          text="editor.run.retract"
          icon="undo"
          said="editor.run.retract.done"
        />
      )}
      {allowed.includes("pause") && <PauseAction offer={offer} />}
      {REPEATABLE.includes(state) ? <RepeatAction offer={offer} employer={employer} /> : <Duplicate offer={offer} />}
      {(revising.includes("discard") || allowed.includes("delete")) && <DeleteAction offer={offer} />}
      {allowed.includes("withdraw") && <WithdrawAction offer={offer} />}
      {(state === "rejected" || state === "suspended") && <ComplainAction offer={offer} />}
    </fieldset>
  );
}

type StepProps = RunProps & {
  readonly contract: typeof editOffer | typeof retractOffer;
  readonly text: TextId;
  readonly said: TextId;
  readonly icon: string;
};
function Step({ contract, offer, text, said, icon }: StepProps) {
  const t = useT();
  const toast = useToast();
  const step = useChange(contract, { refresh: CHANGED, done: () => toast(t(said)) });
  return (
    <>
      <Button small icon={icon} busy={step.busy} onClick={() => void step.run({ params: { id: offer.id }, body: {} })}>
        {t(text)}
      </Button>
      <RefusedNotice refused={step.refused} />
    </>
  );
}

function Duplicate({ offer }: RunProps) {
  const t = useT();
  const go = useGo();
  const toast = useToast();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const duplicate = useChange(duplicateOffer, {
    refresh: [listManagedOffers],
    done: ({ id }) => {
      setKey(crypto.randomUUID());
      toast(t("editor.run.duplicate.done"));
      go(`/betrieb/${offer.employerId}/angebote/${id}`);
    },
  });
  return (
    <>
      <Button
        small
        icon="copy"
        busy={duplicate.busy}
        onClick={() => void duplicate.run({ params: { id: offer.id }, body: {}, idempotencyKey: key })}
      >
        {t("editor.run.duplicate")}
      </Button>
      <RefusedNotice refused={duplicate.refused} />
    </>
  );
}

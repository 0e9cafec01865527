import type { Review } from "@praktika/shared/moderation/contract";
import { textId } from "@praktika/shared/texts/t";
import { useEffect, useState } from "react";
import { useT } from "../lib/texts.tsx";
import { Button, type ButtonKind } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { AskForm, ChangesForm, HandOverForm, RejectForm } from "./decide-forms.tsx";
import { useDecisions } from "./use-decisions.ts";

type Action = Review["actions"][number];
const LOOK: Readonly<Record<Action, ButtonKind>> = {
  approve: "primary",
  reinstate: "primary",
  uphold: "primary",
  "request-changes": "secondary",
  ask: "secondary",
  reject: "danger",
  claim: "secondary",
  release: "tertiary",
  "hand-over": "tertiary",
};
const ORDER: readonly Action[] = [
  "approve",
  "reinstate",
  "uphold",
  "request-changes",
  "ask",
  "reject",
  "claim",
  "release",
  "hand-over",
];
const KEYS: Readonly<Record<string, Action>> = { f: "approve", e: "request-changes", x: "reject", u: "claim" };
const FORMS: readonly Action[] = ["request-changes", "ask", "reject", "hand-over"];

/** Every decision that is possible now, by button or by key. */
export function DecisionBar({ review }: { readonly review: Review }) {
  const t = useT();
  const [form, setForm] = useState<Action>();
  const close = () => setForm(undefined);
  const decisions = useDecisions(close);
  const { id, version, actions, offer } = review;
  const target = { params: { id } };
  const act = (action: Action) => {
    if (FORMS.includes(action)) return setForm(action);
    if (action === "approve") void decisions.approve.run({ ...target, version, body: {} });
    if (action === "claim") void decisions.claim.run({ ...target, body: {} });
    if (action === "release") void decisions.release.run({ ...target, body: {} });
    if (action === "uphold") void decisions.uphold.run({ ...target, body: {} });
    if (action === "reinstate" && offer) void decisions.reinstate.run({ params: { id: offer.id }, body: {} });
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, dialog");
      const action = KEYS[event.key.toLowerCase()];
      if (typing || event.ctrlKey || event.metaKey || event.altKey || !action || !actions.includes(action)) return;
      event.preventDefault();
      act(action);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
  return (
    <div className="b-decide" role="group" aria-label={t("desk.decision")}>
      {review.fourEyes && (
        <Notice tone="warning" title={t("desk.fourEyes")}>
          <p>{t("desk.fourEyes.text")}</p>
        </Notice>
      )}
      <RefusedNotice refused={decisions.refused} />
      <div className="b-decide__row">
        {ORDER.filter((action) => actions.includes(action)).map((action) => (
          <Button key={action} kind={LOOK[action]} busy={decisions.busy} onClick={() => act(action)}>
            {t(textId("desk.action", action))}
          </Button>
        ))}
      </div>
      <p className="b-keys">{t("desk.keys")}</p>
      <Dialog title={form ? t(textId("desk.action", form)) : ""} open={form !== undefined} onClose={close}>
        <RefusedNotice refused={decisions.refused} />
        {form === "request-changes" && (
          <ChangesForm
            review={review}
            busy={decisions.busy}
            onSend={(remarks) => void decisions.changes.run({ ...target, version, body: { remarks } })}
          />
        )}
        {form === "ask" && (
          <AskForm busy={decisions.busy} onSend={(text) => void decisions.ask.run({ ...target, body: { text } })} />
        )}
        {form === "reject" && (
          <RejectForm
            busy={decisions.busy}
            onSend={(body) => void decisions.reject.run({ ...target, version, body })}
          />
        )}
        {form === "hand-over" && (
          <HandOverForm
            from={review.deskCity}
            busy={decisions.busy}
            onSend={(city) => void decisions.handOver.run({ ...target, body: { city } })}
          />
        )}
      </Dialog>
    </div>
  );
}

import type { Review } from "@praktika/shared/moderation/contract";
import { textId } from "@praktika/shared/texts/t";
import { useState } from "react";
import { useKeys, useKeysOn } from "../lib/keys.ts";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button, type ButtonKind } from "../ui/button.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { DecidedBar } from "./decided-bar.tsx";
import { DecisionDialog, type Form } from "./decision-dialog.tsx";
import { RaceNotice, wasRace } from "./race-notice.tsx";
import { useDecisions } from "./use-decisions.ts";

type Action = Review["actions"][number];
/** In the order of the buttons: how each looks and which key does the same. Keys open a form or ask once more. */
const BUTTONS: readonly (readonly [action: Action, look: ButtonKind, key: string])[] = [
  ["approve", "primary", "f"],
  ["reinstate", "primary", "f"],
  ["uphold", "primary", "f"],
  ["request-changes", "secondary", "e"],
  ["ask", "secondary", "r"],
  ["reject", "danger", "x"],
  ["claim", "secondary", "u"],
  ["release", "tertiary", "u"],
  ["hand-over", "tertiary", "w"],
];
const FORMS: readonly Action[] = ["request-changes", "ask", "reject", "hand-over"];
const AT_ONCE: readonly Action[] = ["claim", "release"];

/** Every decision that is possible now, by button or by key; afterwards the way to the next case. */
export function DecisionBar({ review, next }: { readonly review: Review; readonly next: string | undefined }) {
  const t = useT();
  const keysOn = useKeysOn();
  const [form, setForm] = useState<Form>();
  const [acted, setActed] = useState(false);
  const go = useGo();
  const decisions = useDecisions((action) => {
    setForm(undefined);
    setActed(!AT_ONCE.includes(action));
    if (action === "hand-over") go(next ?? `/pruefstelle/${review.deskCity}`);
  });
  const ask = (action?: Form) => {
    decisions.clear();
    setForm(action);
  };
  const { actions } = review;
  const { refused } = decisions;
  const byButton = (action: Action) => (FORMS.includes(action) ? ask(action) : decisions.decide(review, action));
  const byKey = (action: Action) => (AT_ONCE.includes(action) ? decisions.decide(review, action) : ask(action));
  const buttons = BUTTONS.filter(([action]) => actions.includes(action));
  useKeys(Object.fromEntries(buttons.map(([action, , key]) => [key, () => byKey(action)])));
  return (
    <>
      {review.state !== "open" && (
        <DecidedBar next={next} takesFocus={acted && form === undefined} city={review.deskCity} />
      )}
      {review.state === "open" && (
        <div className="b-decide" role="group" aria-label={t("desk.decision")}>
          {review.fourEyes && (
            <Notice tone="warning" title={t("desk.fourEyes")}>
              <p>{t("desk.fourEyes.text")}</p>
            </Notice>
          )}
          {buttons.length === 0 && <RaceNotice review={review} />}
          {!form && (wasRace(refused) ? <RaceNotice review={review} refused /> : <RefusedNotice refused={refused} />)}
          <div className="b-decide__row">
            {buttons.map(([action, look, key]) => (
              <Button
                key={action}
                kind={look}
                busy={decisions.busy}
                onClick={() => byButton(action)}
                aria-keyshortcuts={keysOn ? key.toUpperCase() : undefined}
              >
                {t(textId("desk.action", action))} <KeyCap name={key} />
              </Button>
            ))}
          </div>
        </div>
      )}
      <DecisionDialog review={review} form={form} decisions={decisions} onClose={() => ask()} />
    </>
  );
}

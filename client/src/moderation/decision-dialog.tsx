import type { Review } from "@praktika/shared/moderation/contract";
import { textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { ChangesForm } from "./changes-form.tsx";
import { AskForm, HandOverForm, RejectForm } from "./decide-forms.tsx";
import { RaceNotice, wasRace } from "./race-notice.tsx";
import type { Decisions } from "./use-decisions.ts";

/** The decision being written, or asked about once more after its key. */
export type Form = Review["actions"][number];
type Props = {
  readonly review: Review;
  readonly form: Form | undefined;
  readonly decisions: Decisions;
  readonly onClose: () => void;
};

/** Stays open, with what was written, also when somebody else was faster. */
export function DecisionDialog({ review, form, decisions, onClose }: Props) {
  const t = useT();
  const { id, version } = review;
  const { busy, refused } = decisions;
  const target = { params: { id } };
  const late = form !== undefined && !review.actions.includes(form);
  const written = form === "request-changes" || form === "ask" || form === "reject";
  const common = { busy, late, name: `case-${id}-${form}`, city: review.deskCity };
  return (
    <Dialog title={form ? t(textId("desk.action", form)) : ""} open={form !== undefined} onClose={onClose}>
      <div className="b-stack">
        {late || wasRace(refused) ? (
          <RaceNotice review={review} refused={wasRace(refused)} text={written} />
        ) : (
          <RefusedNotice refused={refused} />
        )}
        {form === "request-changes" && (
          <ChangesForm
            {...common}
            review={review}
            onSend={(remarks) => decisions.changes.run({ ...target, version, body: { remarks } })}
          />
        )}
        {form === "ask" && <AskForm {...common} onSend={(text) => decisions.ask.run({ ...target, body: { text } })} />}
        {form === "reject" && (
          <RejectForm {...common} onSend={(body) => decisions.reject.run({ ...target, version, body })} />
        )}
        {form === "hand-over" && (
          <HandOverForm {...common} onSend={(city) => decisions.handOver.run({ ...target, body: { city } })} />
        )}
        {form && !written && form !== "hand-over" && (
          <>
            <p>{t("desk.sure", { title: review.title })}</p>
            <div className="b-row">
              <Button
                kind="primary"
                busy={busy}
                disabled={late}
                data-focus
                onClick={() => decisions.decide(review, form)}
              >
                {t(textId("desk.action", form))}
              </Button>
              <Button kind="tertiary" onClick={onClose}>
                {t("common.cancel")}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

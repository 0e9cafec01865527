import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { resumeOffer } from "@praktika/shared/offers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useId } from "react";
import { today } from "../employers/today.ts";
import { useChange } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { CHANGED, type RunProps } from "./changed.ts";
import { hindrances } from "./resumable.ts";

/** Shows a paused offer again; what hinders it stands beside the button before anybody presses it. */
export function ResumeAction({ offer, employer }: RunProps & { readonly employer: ManagedEmployer }) {
  const t = useT();
  const id = useId();
  const toast = useToast();
  const resume = useChange(resumeOffer, { refresh: CHANGED, done: () => toast(t("editor.run.resume.done")) });
  const against = hindrances(offer, employer, today());
  return (
    <>
      <Button
        small
        icon="check-circle"
        busy={resume.busy}
        disabled={against.length > 0}
        aria-describedby={against.length > 0 ? id : undefined}
        onClick={() => void resume.run({ params: { id: offer.id }, body: {} })}
      >
        {t("editor.run.resume")}
      </Button>
      {against.length > 0 && (
        <p className="b-small b-muted" id={id}>
          {t("editor.run.resume.not")}{" "}
          {against.map((one) => t(textId("editor.run.resume", one), { count: offer.overdueAnswers })).join(" ")}
        </p>
      )}
      <RefusedNotice refused={resume.refused} />
    </>
  );
}

import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import type { ManagedOffer } from "@praktika/shared/offers/contract";
import { addMonths } from "@praktika/shared/values/dates";
import { APPROVAL_MONTHS } from "@praktika/shared/values/limits";
import { useState } from "react";
import { useLocation } from "react-router";
import { today } from "../employers/today.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { RunProps } from "./changed.ts";
import { RepeatForm } from "./repeat-form.tsx";

/** Leads from a list straight to the question. */
export const REPEAT_HASH = "#wiederholen";
const ADDABLE = ["published", "paused", "expired"];

/** Whether a period can be added without a new review. */
export const isAddable = ({ state, approvedOn }: ManagedOffer, { state: employer }: ManagedEmployer): boolean =>
  ADDABLE.includes(state) &&
  employer === "verified" &&
  approvedOn !== null &&
  addMonths(approvedOn, APPROVAL_MONTHS) >= today();

/** The same offer once more: as a further period where the approval is fresh, else as a new draft. */
export function RepeatAction({ offer, employer }: RunProps & { readonly employer: ManagedEmployer }) {
  const t = useT();
  const { hash } = useLocation();
  const [open, setOpen] = useState(hash === REPEAT_HASH);
  return (
    <>
      <Button small icon="copy" onClick={() => setOpen(true)}>
        {t("editor.repeat")}
      </Button>
      <Dialog
        className="kern-dialog b-dialog b-dialog--wide"
        title={t("editor.repeat")}
        open={open}
        onClose={() => setOpen(false)}
      >
        <RepeatForm offer={offer} addable={isAddable(offer, employer)} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

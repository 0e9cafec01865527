import { complainOffer } from "@praktika/shared/offers/contract";
import { Complaint } from "../employers/complaint.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { CHANGED, type RunProps } from "./changed.ts";

/** Against what a desk decided about the offer. */
export function ComplainAction({ offer: { id } }: RunProps) {
  const t = useT();
  return (
    <Complaint id={id} contract={complainOffer} refresh={CHANGED}>
      {(open) => (
        <Button small icon="message" onClick={open}>
          {t("employer.complaint.open")}
        </Button>
      )}
    </Complaint>
  );
}

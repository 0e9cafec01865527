import { complainEmployer, manageEmployer } from "@praktika/shared/employers/contract";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Complaint } from "./complaint.tsx";

/** Against what a desk decided about the organisation. */
export function ComplaintForm({ employerId }: { readonly employerId: string }) {
  const t = useT();
  return (
    <Complaint id={employerId} contract={complainEmployer} refresh={[manageEmployer]}>
      {(open) => (
        <p>
          <Button kind="tertiary" onClick={open}>
            {t("employer.complaint.open")}
          </Button>
        </p>
      )}
    </Complaint>
  );
}

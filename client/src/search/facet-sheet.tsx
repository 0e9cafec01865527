import type { ReactNode } from "react";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

/** The facets on a phone: a sheet from below, with the number of hits on its button. */
export function FacetSheet({
  open,
  onClose,
  total,
  children,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly total: number;
  readonly children: ReactNode;
}) {
  const t = useT();
  return (
    <Dialog title={t("search.narrow")} open={open} onClose={onClose} className="kern-dialog b-dialog b-sheet">
      {children}
      <div className="b-sheet__foot">
        <Button kind="primary" onClick={onClose}>
          {t("search.showResults", { total })}
        </Button>
      </div>
    </Dialog>
  );
}

import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import FacetPanel, { type FacetProps } from "./facet-panel.tsx";

type Props = FacetProps & {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Undefined while a new number is on its way. */ readonly total: number | undefined;
};

/** The facets on a phone: a sheet from below, with the number of hits on its button. */
export default function FacetSheet({ open, onClose, total, ...facets }: Props) {
  const t = useT();
  return (
    <Dialog title={t("search.narrow")} open={open} onClose={onClose} className="kern-dialog b-dialog b-sheet">
      <FacetPanel {...facets} />
      <div className="b-sheet__foot">
        <p className="kern-sr-only" role="status">
          {total === undefined ? t("search.loading") : t("search.title", { total })}
        </p>
        <Button kind="primary" busy={total === undefined} onClick={onClose}>
          {t("facets.show", { total: total ?? 0 })}
        </Button>
      </div>
    </Dialog>
  );
}

import { type ReactNode, useEffect, useId, useRef } from "react";
import { useT } from "../lib/texts.tsx";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

/** A modal question; the browser keeps the focus inside and gives it back. What carries `data-focus` has it first. */
export function Dialog({
  title,
  open,
  onClose,
  className = "kern-dialog b-dialog",
  children,
}: {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const t = useT();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (open && !dialog?.open) {
      dialog?.showModal();
      dialog?.querySelector<HTMLElement>("[data-focus]")?.focus();
    }
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={box} className={className} aria-labelledby={id} onClose={onClose} onCancel={onClose}>
      {open && (
        <>
          <div className="b-dialog__head">
            <h2 className="kern-title" id={id}>
              {title}
            </h2>
            <button type="button" className="b-iconbtn" aria-label={t("common.close")} onClick={onClose}>
              <Icon name="x" />
            </button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}

type ConfirmProps = {
  readonly title: string;
  readonly text?: ReactNode;
  readonly action: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};
/** Asks once more before something that cannot be undone. */
export function Confirm({ title, text, action, danger = false, busy = false, open, onClose, onConfirm }: ConfirmProps) {
  const t = useT();
  return (
    <Dialog {...{ title, open, onClose }}>
      <div className="b-stack">
        {text && <div className="b-prose">{text}</div>}
        <div className="b-row">
          <Button kind={danger ? "danger" : "primary"} busy={busy} onClick={onConfirm}>
            {action}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t("common.cancel")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

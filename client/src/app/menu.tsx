import { type ReactNode, useEffect, useId, useRef, useState } from "react";

type MenuProps = {
  readonly label: ReactNode;
  readonly name?: string;
  readonly buttonClass?: string;
  readonly children: ReactNode;
};

/** A button that opens a short list of links; closes on Escape, on a choice and when the focus leaves. */
export function Menu({ label, name, buttonClass, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const chosen = (event: Event) => {
      if (event.target instanceof Element && event.target.closest(".b-menu__pop")) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener("pointerdown", outside, { signal });
    document.addEventListener("focusin", outside, { signal });
    document.addEventListener("click", chosen, { signal });
    document.addEventListener("keydown", escape, { signal });
    return () => ending.abort();
  }, [open]);
  return (
    <div className="b-menu" ref={box}>
      <button
        ref={button}
        type="button"
        className={buttonClass}
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div className="b-menu__pop" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}

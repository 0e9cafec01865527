import type { ReactNode } from "react";
import { inputId } from "../lib/form.tsx";

/** A link that brings the focus to an input of the form. */
export const Jump = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <a
    href={`#${inputId(to)}`}
    onClick={(event) => {
      const input = document.getElementById(inputId(to));
      if (!input) return;
      event.preventDefault();
      input.focus();
      input.scrollIntoView({ block: "center" });
    }}
  >
    {children}
  </a>
);

import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** What is wrong with one input, in a sentence. */
export const ErrorLine = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <p className="b-err" id={id}>
    <Icon name="alert" size="s" />
    <span>{children}</span>
  </p>
);

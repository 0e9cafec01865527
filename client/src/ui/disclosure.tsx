import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

type Props = { readonly title: string; readonly open?: boolean; readonly children: ReactNode };

/** A part that can be opened; the arrow says so. */
export const Disclosure = ({ title, open = false, children }: Props) => (
  <details className="b-facet" open={open}>
    <summary>
      {title}
      <Icon name="down" />
    </summary>
    <div className="b-facet__body">{children}</div>
  </details>
);

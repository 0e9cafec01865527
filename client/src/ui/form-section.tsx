import type { ReactNode } from "react";

type Props = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** A part of a long form under its own heading. */
export const FormSection = ({ id, title, children }: Props) => (
  <section className="b-form" aria-labelledby={id}>
    <h2 className="kern-heading-medium" id={id}>
      {title}
    </h2>
    {children}
  </section>
);

import { type ReactNode, useId } from "react";

/** One kind of part with all it can look like. */
export function Spec({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="b-spec" aria-labelledby={id}>
      <div className="b-pre b-stack b-stack--s">
        <h2 className="kern-heading-large" id={id}>
          {title}
        </h2>
        {lead && <p className="b-muted">{lead}</p>}
      </div>
      {children}
    </section>
  );
}

import type { ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";

/** A list of short points, each with a tick; `no` marks what does not apply. */
export const Ticks = ({ items }: { readonly items: readonly (string | { readonly no: string })[] }) => (
  <ul className="b-ticks">
    {items.map((item) => {
      const no = typeof item === "object";
      const text = no ? item.no : item;
      return (
        <li key={text} className={no ? "is-no" : undefined}>
          <Icon name={no ? "x" : "check"} />
          <span>{text}</span>
        </li>
      );
    })}
  </ul>
);

export const Section = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <section aria-labelledby={id}>
    <h2 className="kern-heading-large" id={id}>
      {title}
    </h2>
    {children}
  </section>
);

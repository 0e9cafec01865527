import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export type Fact = {
  readonly term: string;
  readonly icon?: string;
  readonly value: ReactNode;
  readonly more?: ReactNode;
};

/** Terms with their answers, one under the other. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="b-rows">
    {facts.map(({ term, icon, value, more }) => (
      <div key={term}>
        {icon && <Icon name={icon} />}
        <dt>{term}</dt>
        <dd>
          {value}
          {more && <small>{more}</small>}
        </dd>
      </div>
    ))}
  </dl>
);

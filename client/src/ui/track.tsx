import type { ReactNode } from "react";

export type Stop = {
  readonly key: string;
  readonly label: ReactNode;
  readonly more?: ReactNode;
  readonly state: "done" | "now" | "next";
};
const CLASSES: Readonly<Record<Stop["state"], string | undefined>> = {
  done: "is-done",
  now: "is-now",
  next: undefined,
};

/** Where something stands, as stops of a line. */
export const Track = ({ stops, label }: { readonly stops: readonly Stop[]; readonly label: string }) => (
  <ol className="b-track" aria-label={label}>
    {stops.map((stop) => (
      <li key={stop.key} className={CLASSES[stop.state]} aria-current={stop.state === "now" ? "step" : undefined}>
        {stop.label}
        {stop.more && <small>{stop.more}</small>}
      </li>
    ))}
  </ol>
);

import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export type Tone = "plain" | "info" | "success" | "warning" | "danger" | "accent" | "sonne";
const LOOK: Readonly<Record<Tone, string>> = {
  plain: "kern-badge b-badge",
  info: "kern-badge b-badge b-badge--info",
  success: "kern-badge b-badge b-badge--success",
  warning: "kern-badge b-badge b-badge--warning",
  danger: "kern-badge b-badge b-badge--danger",
  accent: "kern-badge b-badge b-badge--accent",
  sonne: "kern-badge b-badge b-badge--sonne",
};

/** A state in a word, never by colour alone. */
export const Badge = ({
  tone = "plain",
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: string;
  readonly children: ReactNode;
}) => (
  <span className={LOOK[tone]}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
);

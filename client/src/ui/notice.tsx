import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

type Tone = "info" | "success" | "warning" | "danger";
const LOOK: Readonly<Record<Tone, readonly [className: string, icon: string]>> = {
  info: ["kern-alert kern-alert--info", "info"],
  success: ["kern-alert kern-alert--success", "check-circle"],
  warning: ["kern-alert kern-alert--warning", "alert"],
  danger: ["kern-alert kern-alert--danger", "alert"],
};

/** What happened, what it means, what to do. `live` has it announced. */
export function Notice({
  tone,
  title,
  live = false,
  children,
}: {
  readonly tone: Tone;
  readonly title: string;
  readonly live?: boolean;
  readonly children?: ReactNode;
}) {
  const [className, icon] = LOOK[tone];
  return (
    <div className={className} role={live ? "status" : undefined}>
      <div className="kern-alert__header">
        <Icon name={icon} />
        <p className="kern-title">{title}</p>
      </div>
      {children && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}

/** A quieter remark. */
export const Note = ({ icon = "info", children }: { readonly icon?: string; readonly children: ReactNode }) => (
  <div className="b-note">
    <Icon name={icon} />
    <div>{children}</div>
  </div>
);

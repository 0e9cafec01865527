import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "../lib/link.tsx";
import { Icon } from "./icon.tsx";

export type ButtonKind = "primary" | "secondary" | "tertiary" | "danger";
const KINDS: Readonly<Record<ButtonKind, string>> = {
  primary: "kern-btn kern-btn--primary",
  secondary: "kern-btn kern-btn--secondary",
  tertiary: "kern-btn kern-btn--tertiary",
  danger: "kern-btn kern-btn--danger",
};
type Look = {
  readonly kind?: ButtonKind;
  readonly icon?: string;
  readonly small?: boolean;
  readonly children: ReactNode;
};
const classOf = ({ kind = "secondary", small }: Look) => KINDS[kind] + (small ? " b-btn-small" : "");

/** A button that says what will happen. While `busy` it does nothing, but keeps the focus. */
export function Button({
  kind,
  icon,
  small,
  busy = false,
  children,
  type = "button",
  onClick,
  ...rest
}: Look & { readonly busy?: boolean } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) {
  return (
    <button
      {...rest}
      type={type}
      className={classOf({ kind: kind ?? "secondary", small: small ?? false, children })}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </button>
  );
}

/** A link that looks like a button; `name` is for several that look the same. */
export function ButtonLink({
  kind,
  icon,
  small,
  to,
  name,
  children,
}: Look & { readonly to: string; readonly name?: string }) {
  return (
    <Link to={to} aria-label={name} className={classOf({ kind: kind ?? "secondary", small: small ?? false, children })}>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </Link>
  );
}

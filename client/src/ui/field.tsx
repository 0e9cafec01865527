import { type ReactNode, useId } from "react";
import { useT } from "../lib/texts.tsx";
import { ErrorLine } from "./error-line.tsx";

export type FieldProps = {
  readonly label: string;
  readonly id?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
};
export type Wired = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

/** Label, hint and error around one input, wired for screen readers. */
export function FieldFrame({
  label,
  id,
  hint,
  error,
  optional,
  children,
}: FieldProps & { readonly children: (wired: Wired) => ReactNode }) {
  const t = useT();
  const own = useId();
  const input = id ?? own;
  const described = [hint && `${input}-hint`, error && `${input}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={error ? "kern-form-input kern-form-input--error" : "kern-form-input"}>
      <label className="kern-label" htmlFor={input}>
        {label} {optional && <span className="kern-label__optional">{t("common.form.optional")}</span>}
      </label>
      {hint && (
        <div className="kern-hint" id={`${input}-hint`}>
          {hint}
        </div>
      )}
      {children({ id: input, "aria-describedby": described, "aria-invalid": error ? true : undefined })}
      {error && <ErrorLine id={`${input}-error`}>{error}</ErrorLine>}
    </div>
  );
}

/** Several inputs that answer one question. */
export function Group({
  legend,
  id,
  hint,
  error,
  optional,
  children,
}: {
  readonly legend: string;
  readonly id?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly children: ReactNode;
}) {
  const t = useT();
  const own = useId();
  const base = id ?? own;
  const described = [hint && `${base}-hint`, error && `${base}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className="b-stack b-stack--s" id={base} tabIndex={-1} aria-describedby={described}>
      <legend className="b-legend">
        {legend} {optional && <span className="kern-label__optional">{t("common.form.optional")}</span>}
      </legend>
      {hint && (
        <p className="b-small b-muted" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && <ErrorLine id={`${base}-error`}>{error}</ErrorLine>}
    </fieldset>
  );
}

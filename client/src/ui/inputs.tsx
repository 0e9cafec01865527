import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react";
import { ErrorLine } from "./error-line.tsx";
import { FieldFrame, type FieldProps } from "./field.tsx";

type Text = FieldProps & { readonly value: string; readonly onValue: (value: string) => void };
const INPUT = "kern-form-input__input";
const INPUT_WRONG = "kern-form-input__input kern-form-input__input--error";
const inputClass = (error: string | undefined) => (error ? INPUT_WRONG : INPUT);

export function TextField({
  label,
  id,
  hint,
  error,
  optional,
  value,
  onValue,
  ...rest
}: Text & Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "onChange" | "className" | "id">) {
  return (
    <FieldFrame {...{ label, hint, error }} {...(id && { id })} {...(optional && { optional })}>
      {(wired) => (
        <input
          type="text"
          {...rest}
          {...wired}
          className={inputClass(error)}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

/** `YYYY-MM-DD` through the device's own date picker. */
export const DayField = (props: Text & { readonly min?: string; readonly max?: string }) => (
  <TextField type="date" {...props} />
);

export function TextArea({
  label,
  id,
  hint,
  error,
  optional,
  value,
  onValue,
  maxLength,
  rows = 4,
  ...rest
}: Text & { readonly maxLength?: number } & Omit<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    "value" | "onChange" | "className" | "id" | "maxLength"
  >) {
  const left = maxLength === undefined ? undefined : maxLength - value.length;
  return (
    <FieldFrame {...{ label, hint, error }} {...(id && { id })} {...(optional && { optional })}>
      {(wired) => (
        <>
          <textarea
            {...rest}
            {...wired}
            rows={rows}
            className={inputClass(error)}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
          {left !== undefined && maxLength !== undefined && (
            <span className={left < 0 ? "b-xs b-num b-over-limit" : "b-xs b-num b-muted"}>
              {value.length} / {maxLength}
            </span>
          )}
        </>
      )}
    </FieldFrame>
  );
}

export type Option = { readonly value: string; readonly label: string };
/** `empty` is the first line that stands for no choice. */
export function SelectField({
  label,
  id,
  hint,
  error,
  optional,
  value,
  onValue,
  options,
  empty,
}: Text & { readonly options: readonly Option[]; readonly empty?: string }) {
  return (
    <FieldFrame {...{ label, hint, error }} {...(id && { id })} {...(optional && { optional })}>
      {(wired) => (
        <div className="kern-form-input__select-wrapper">
          <select
            {...wired}
            className="kern-form-input__select"
            value={value}
            onChange={(event) => onValue(event.target.value)}
          >
            {empty !== undefined && <option value="">{empty}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  );
}

export function Checkbox({
  id,
  checked,
  onChecked,
  error,
  children,
}: {
  readonly id?: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <label className="b-check b-check--top">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && id ? `${id}-error` : undefined}
          onChange={(event) => onChecked(event.target.checked)}
        />
        <span>{children}</span>
      </label>
      {error && <ErrorLine id={`${id ?? "check"}-error`}>{error}</ErrorLine>}
    </div>
  );
}

import type { ReactNode } from "react";
import { Group } from "./field.tsx";
import { Icon } from "./icon.tsx";
import type { Option } from "./inputs.tsx";

type Frame = {
  readonly legend: string;
  readonly id?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
};

/** One of a few, all visible. */
export function RadioGroup({
  value,
  onValue,
  options,
  name,
  ...frame
}: Frame & {
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly options: readonly (Option & { readonly more?: ReactNode; readonly disabled?: boolean })[];
}) {
  return (
    <Group {...frame}>
      {options.map((option) => (
        <label className="b-option" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            disabled={option.disabled}
            onChange={() => onValue(option.value)}
          />
          <span>{option.label}</span>
          {option.more && <span className="b-small">{option.more}</span>}
        </label>
      ))}
    </Group>
  );
}

/** Any number out of a fixed list, as chips. */
export function TagPicker<V extends string>({
  values,
  onValues,
  options,
  ...frame
}: Frame & {
  readonly values: readonly V[];
  readonly onValues: (values: V[]) => void;
  readonly options: readonly { readonly value: V; readonly label: string }[];
}) {
  const toggle = (value: V, on: boolean) => onValues(on ? [...values, value] : values.filter((one) => one !== value));
  return (
    <Group {...frame}>
      <div className="b-chips">
        {options.map(({ value, label }) => (
          <label className="b-chip" key={value}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            <Icon name="plus" size="s" className="b-icon--plus" />
            <Icon name="check" size="s" className="b-icon--tick" />
            {label}
          </label>
        ))}
      </div>
    </Group>
  );
}

/** Any number out of a fixed list, one per line. */
export function CheckboxGroup<V extends string>({
  values,
  onValues,
  options,
  ...frame
}: Frame & {
  readonly values: readonly V[];
  readonly onValues: (values: V[]) => void;
  readonly options: readonly { readonly value: V; readonly label: string; readonly count?: number | undefined }[];
}) {
  const toggle = (value: V, on: boolean) => onValues(on ? [...values, value] : values.filter((one) => one !== value));
  return (
    <Group {...frame}>
      <Checks {...{ values, options }} onToggle={toggle} />
    </Group>
  );
}

/** What would find nothing stays and keeps the focus, but cannot be chosen. */
export function Checks<V extends string>({
  values,
  options,
  onToggle,
}: {
  readonly values: readonly V[];
  readonly options: readonly { readonly value: V; readonly label: string; readonly count?: number | undefined }[];
  readonly onToggle: (value: V, on: boolean) => void;
}) {
  return (
    <>
      {options.map(({ value, label, count }) => {
        const checked = values.includes(value);
        const dead = count === 0 && !checked;
        return (
          <label className={dead ? "b-check is-dead" : "b-check"} key={value}>
            <input
              type="checkbox"
              checked={checked}
              aria-disabled={dead || undefined}
              onChange={(event) => !dead && onToggle(value, event.target.checked)}
            />
            <span>{label}</span> {count !== undefined && <span className="b-num">{count}</span>}
          </label>
        );
      })}
    </>
  );
}

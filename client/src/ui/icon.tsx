import type { City } from "@praktika/shared/values/city";
import { type Field, FIELDS } from "@praktika/shared/values/field";

const FIELD_ICONS = [
  "f-bau",
  "f-dienst",
  "f-elektro",
  "f-gesundheit",
  "f-gesellschaft",
  "f-it",
  "f-kunst",
  "f-natur",
  "f-metall",
  "f-medien",
  "f-naturwiss",
  "f-produktion",
  "f-sozial",
  "f-technik",
  "f-verkehr",
  "f-wirtschaft",
];
type Size = "s" | "m" | "l";
const SIZES: Readonly<Record<Size, string>> = { s: "b-icon b-icon--s", m: "b-icon", l: "b-icon b-icon--l" };

/** A drawn sign beside a text; `turns` mirrors it where writing runs from right to left. */
export function Icon({
  name,
  size = "m",
  turns = false,
  className = "",
}: {
  readonly name: string;
  readonly size?: Size;
  readonly turns?: boolean;
  readonly className?: string;
}) {
  return (
    <svg
      className={`${SIZES[size]}${turns ? " b-icon--dir" : ""} ${className}`.trim()}
      aria-hidden="true"
      focusable="false"
    >
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}

export const FieldIcon = ({ field, size = "m" }: { readonly field: Field; readonly size?: Size }) => (
  <Icon name={FIELD_ICONS[FIELDS.indexOf(field)] ?? "f-bau"} size={size} />
);

/** The city's place on the line plan, with its name. */
export const CityMark = ({ city, children }: { readonly city: City; readonly children: React.ReactNode }) => (
  <span className="b-citybadge">
    <svg aria-hidden="true" focusable="false">
      <use href={`/icons.svg#plan-${city}`} />
    </svg>
    {children}
  </span>
);

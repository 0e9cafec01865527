import { POSTCODES } from "@praktika/shared/values/postcodes";
import fc from "fast-check";
import type * as z from "zod/mini";

type Any = fc.Arbitrary<unknown>;
type Def = {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Record<string, z.ZodMiniType>;
  readonly element?: z.ZodMiniType;
  readonly items?: readonly z.ZodMiniType[];
  readonly options?: readonly z.ZodMiniType[];
  readonly innerType?: z.ZodMiniType;
  readonly in?: z.ZodMiniType;
  readonly out?: z.ZodMiniType;
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
};
type Check = Readonly<{
  minimum?: number;
  maximum?: number;
  value?: number;
  check: string;
  format?: string;
  pattern?: RegExp;
}>;
type Bounds = { readonly min: number; readonly max: number; readonly format?: string; readonly pattern?: RegExp };

const defOf = (schema: z.ZodMiniType) =>
  schema._zod.def as unknown as Def & { readonly checks?: readonly z.core.$ZodCheck[] };
/** What the checks of a schema ask for; the smaller of two upper bounds counts. */
function boundsOf(schema: z.ZodMiniType): Bounds {
  const checks = (defOf(schema).checks ?? []).map(({ _zod }) => _zod.def as unknown as Check);
  const lower = checks.map(({ minimum, value, check }) => minimum ?? (check === "greater_than" ? value : undefined));
  const upper = checks.map(({ maximum, value, check }) => maximum ?? (check === "less_than" ? value : undefined));
  const known = (bounds: (number | undefined)[]) => bounds.filter((bound) => bound !== undefined);
  return {
    min: Math.max(0, ...known(lower)),
    max: Math.min(1e6, ...known(upper)),
    ...checks.find(({ format }) => format !== undefined),
  };
}

const WORDS = "Werkstatt Pflege Bäume löten Straße Çiğdem Лена 木工 😀 O'Neil & Söhne <b>fett</b> 100% a-b".split(" ");
const DAYS = ["2027-02-15", "2027-03-01", "2027-03-05", "2027-03-19", "2027-06-07", "2028-02-29"];

const made = new WeakMap<z.ZodMiniType, Any>();
/** Values a schema accepts: found by walking its definition, never by asking the server. */
export function validFor(schema: z.ZodMiniType): Any {
  const values = made.get(schema) ?? walked(schema);
  made.set(schema, values);
  return values;
}

function walked(schema: z.ZodMiniType): Any {
  const def = defOf(schema);
  const bounds = boundsOf(schema);
  const inner = () => validFor(def.innerType as z.ZodMiniType);
  switch (def.type) {
    case "string":
      return text(def.format, bounds);
    case "number":
      return fc.integer({ min: bounds.min, max: bounds.max });
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case "literal":
      return fc.constantFrom(...(def.values ?? []));
    case "null":
      return fc.constant(null);
    case "unknown":
      return fc.jsonValue();
    case "optional":
    case "default":
      return fc.option(inner(), { nil: undefined, freq: 3 });
    case "nullable":
      return fc.option(inner());
    case "pipe":
      return fromText(def.in as z.ZodMiniType, def.out as z.ZodMiniType);
    case "union":
      return fc.oneof(...(def.options ?? []).map(validFor));
    case "array":
      return list(def.element as z.ZodMiniType, bounds);
    case "tuple":
      return fc.tuple(...(def.items ?? []).map(validFor));
    case "object":
      return fc
        .record(Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, part]) => [key, validFor(part)])))
        .map(inOrder);
    default:
      throw new Error(`no values for a schema of type ${def.type}`);
  }
}

/** Of a query string: a list of texts, a number as text, or whatever the text side accepts. */
function fromText(from: z.ZodMiniType, to: z.ZodMiniType): Any {
  if (defOf(to).type === "array") return validFor(to);
  return defOf(to).type === "number" ? validFor(to).map(String) : validFor(from);
}

function list(element: z.ZodMiniType, { min, max }: Bounds): Any {
  const lengths = { minLength: min, maxLength: Math.min(max, min + 3) };
  return fc.uniqueArray(validFor(element), { ...lengths, selector: (item) => JSON.stringify(item) });
}

function text(type: string | undefined, { min, max, format = type, pattern }: Bounds): Any {
  if (format === "uuid") return fc.uuid({ version: 4 });
  if (format === "date") return fc.constantFrom(...DAYS);
  if (format === "email") return fc.integer({ min: 1, max: 60 }).map((number) => `person${number}@example.org`);
  if (pattern?.source === "^\\d{5}$") return fc.constantFrom(...POSTCODES.map(({ plz }) => plz));
  if (pattern?.source.startsWith("^https")) return fc.constant("https://werkstatt.example.org/praktikum");
  if (pattern) return fc.stringMatching(pattern);
  const longest = Math.min(max, 400);
  return fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(" ").padEnd(min, " Praktikum").slice(0, longest).toWellFormed().trim().padEnd(min, "x"));
}

/** Spans that end before they begin are turned around, so that most of them are possible. */
function inOrder(value: Record<string, unknown>): Record<string, unknown> {
  const { startsOn, endsOn } = value as { startsOn?: string; endsOn?: string };
  const known = Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
  return startsOn && endsOn && startsOn > endsOn ? { ...known, startsOn: endsOn, endsOn: startsOn } : known;
}

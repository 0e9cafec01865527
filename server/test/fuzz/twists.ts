import fc from "fast-check";
import type { Draw } from "./draw.ts";

type Json = unknown;
type Holder = Record<string, Json>;
/** What JSON.stringify cannot say is written into the text afterwards. */
const RAW: Readonly<Record<string, string>> = {
  "@huge@": "1e400",
  "@deep@": "[".repeat(20_000) + "]".repeat(20_000),
  "@duplicate@": '"once", "title": "twice"',
};
export const asText = (body: Json): string =>
  JSON.stringify(body, (_, value: Json) => (value === undefined ? null : value)).replaceAll(
    /"(@\w+@)"/g,
    (whole, name: string) => RAW[name] ?? whole,
  );

export const HOSTILE_TEXTS = [
  "",
  " ",
  "\u0000",
  "Werk\u0000statt",
  "\uD800",
  "Werk\uDFFFstatt",
  "Ti\u202Etel",
  "\u2066Titel\u2069",
  "\u200B\u200B\u200B\u200B\u200B\u200B",
  "\u00AD\u2060\uFEFF\u00AD\u2060\uFEFF",
  "Zeile\r\nBcc: alle@example.org",
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "{{7*7}} ${7*7} %s %n",
  "'; drop table offers; --",
  "../../../../etc/passwd",
  "javascript:alert(1)",
  "x".repeat(5_000),
  "é".normalize("NFD").repeat(80),
  "Z̸̧̨a̷l̵g̶o̴".repeat(9),
  "true",
  "null",
  "1",
];
const DATES = [
  "2027-02-30",
  "2027-13-01",
  "0000-01-01",
  "0001-01-01",
  "9999-12-31",
  "+010000-01-01",
  "2027-3-1",
  "2027-03-01T00:00:00Z",
  "1e9",
];
const NUMBERS = [-1, 0, 0.5, 1e21, 2 ** 31, 2 ** 53, -(2 ** 63), 1.7e308, "@huge@"];
const SHAPES: Json[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  { toString: 1 },
  { $ne: null },
  "@deep@",
];

/** Values nobody should send. */
const hostile: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(...HOSTILE_TEXTS),
  fc.constantFrom<Json>(...DATES),
  fc.constantFrom<Json>(...NUMBERS),
  fc.constantFrom<Json>(...SHAPES),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);
const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "id",
  "city",
  "operator",
  "state",
  "version",
  "",
  "a.b",
  "\u0000",
];

export type Twisted = { readonly body: Json; readonly path: string; readonly what: string };
type Spot = { readonly path: string; readonly holder: Holder; readonly key: string };

/** One place of a body made wrong; `path` says where. */
export function twistBody(draw: Draw, valid: Json): Twisted {
  const body = structuredClone(valid);
  const spots = spotsOf(body);
  if (spots.length === 0 || draw.chance(0.04)) return { body: draw.of(hostile), path: "", what: "another body" };
  const spot = draw.pick(spots);
  const { holder, key, path } = spot;
  const whats = ["value", "value", "value", "value", "missing", "list", "many", "unknown"] as const;
  const what = draw.pick(whats);
  if (what === "unknown") return { body, path: addUnknown(draw, body, spot), what };
  if (what === "missing" && !Array.isArray(holder)) delete holder[key];
  else if (what === "list") holder[key] = [holder[key]];
  else if (what === "many") holder[key] = Array.from({ length: 300 }, () => holder[key]);
  else holder[key] = draw.of(hostile);
  return { body, path, what };
}

function addUnknown(draw: Draw, body: Json, { holder, path }: Spot): string {
  const name = draw.pick(NAMES);
  const [target, at] = Array.isArray(holder) ? [body as Holder, ""] : [holder, path.split(".").slice(0, -1).join(".")];
  Object.defineProperty(target, name, { value: draw.of(hostile), enumerable: true, configurable: true });
  return at ? `${at}.${name}` : name;
}

/** Every place of a value, by its dotted path. */
function spotsOf(value: Json, path = ""): Spot[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const at = path ? `${path}.${key}` : key;
    return [{ path: at, holder: value as Holder, key }, ...spotsOf((value as Holder)[key], at)];
  });
}

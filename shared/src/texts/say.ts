import type { UiLanguage } from "../values/language.ts";
import { sayNumber } from "./say-number.ts";

type Cases = Readonly<Record<string, Message>>;
type Token = string | readonly [name: string] | readonly [name: string, kind: string, cases: Cases];
/** A message as `@lingui/message-utils` compiles it: what stands as it is, and in lists what depends on a value. */
export type Message = string | readonly Token[];
export type Messages = Readonly<Record<string, Message>>;
type Values = Readonly<Record<string, string | number>>;

/** The case of a `plural` or `select`; German and English both know but "one" and "other". */
const caseOf = (kind: string, cases: Cases, value: string | number | undefined): Message =>
  cases[String(value)] ??
  (kind === "plural" && Math.abs(Number(value)) === 1 ? cases["one"] : undefined) ??
  cases["other"] ??
  "";

/** The text of a message; `#` is the number its plural counts. A value that is missing is left out. */
export function say(language: UiLanguage, message: Message, values: Values, counted?: number): string {
  if (typeof message === "string") return message;
  const part = (token: Token): string => {
    if (token === "#" && counted !== undefined) return sayNumber(language, counted);
    if (typeof token === "string") return token;
    const [name, kind, cases] = token;
    const value = values[name];
    if (!kind || !cases) return String(value ?? "");
    return say(language, caseOf(kind, cases, value), values, kind === "plural" ? Number(value) : counted);
  };
  return message.map(part).join("");
}

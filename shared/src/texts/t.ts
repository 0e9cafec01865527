import type { UiLanguage } from "../values/language.ts";
import type { German } from "./german.ts";
import { type Messages, say } from "./say.ts";

/** Every text the product can say, by its explicit id (`offer.apply`). */
export type TextId = keyof German & string;
export type TextValues = Readonly<Record<string, string | number>>;
/** Says a text in one language; unknown ids come back as they are. */
export type T = (id: TextId, values?: TextValues) => string;

/** A speaker for compiled messages of one language. */
export const speaker =
  (language: UiLanguage, messages: Messages): T =>
  (id, values = {}) =>
    say(language, messages[id] ?? id, values);

/** An id put together at run time (`rules.` + a rule's code); the tests know that each exists. */
export const textId = (prefix: string, code: string): TextId => `${prefix}.${code}` as TextId;

import { type Messages, setupI18n } from "@lingui/core";
import type { UiLanguage } from "../values/language.ts";
import type { German } from "./german.ts";

/** Every text the product can say, by its explicit id (`offer.apply`). */
export type TextId = keyof German & string;
export type TextValues = Readonly<Record<string, string | number>>;
/** Says a text in one language; unknown ids come back as they are. */
export type T = (id: TextId, values?: TextValues) => string;

/** A speaker for compiled messages of one language. */
export function speaker(language: UiLanguage, messages: Messages): T {
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  return (id, values) => (id in messages ? i18n._(id, { ...values }) : id);
}

/** An id put together at run time (`rules.` + a rule's code); the tests know that each exists. */
export const textId = (prefix: string, code: string): TextId => `${prefix}.${code}` as TextId;

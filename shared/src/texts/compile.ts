import { compileMessage } from "@lingui/message-utils/compileMessage";
import type { UiLanguage } from "../values/language.ts";
import { english } from "./english.ts";
import { german } from "./german.ts";
import type { Message, Messages } from "./say.ts";
import { speaker, type T } from "./t.ts";

const SOURCES: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = { de: german, en: english };
const speakers = new Map<UiLanguage, T>();

/** Compiles a catalogue of ICU messages; throws on the first one that is not well-formed. */
export const compiled = (source: Readonly<Record<string, string>>): Messages =>
  Object.fromEntries(Object.entries(source).map(([id, message]) => [id, compileMessage(message) as Message]));

/** The whole language, compiled once: for the server. The client loads its pages' parts instead. */
export function textsOf(language: UiLanguage): T {
  const known = speakers.get(language);
  if (known) return known;
  const made = speaker(language, compiled(SOURCES[language]));
  speakers.set(language, made);
  return made;
}

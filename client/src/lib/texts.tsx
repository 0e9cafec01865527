import type { Messages } from "@praktika/shared/texts/say";
import { speaker, type T } from "@praktika/shared/texts/t";
import { UI_LANGUAGES, type UiLanguage } from "@praktika/shared/values/language";
import { createContext, useContext } from "react";

const SOURCES = import.meta.glob<Messages>(
  ["../../../shared/src/texts/{de,en}/*.ts", "!**/{common,values,problems,letters,head}.ts"],
  { import: "default" },
);
export type Namespace =
  | "start"
  | "search"
  | "facets"
  | "favourites"
  | "offer"
  | "apply"
  | "applications"
  | "account"
  | "employer"
  | "editor"
  | "starts"
  | "replies"
  | "desk"
  | "templates"
  | "rules"
  | "legal"
  | "details"
  | "style";

const messages: Record<UiLanguage, Messages> = { de: {}, en: {} };
const speakers = new Map<UiLanguage, T>();

/** Loads the texts of a page beside those every page needs. */
export async function loadTexts(language: UiLanguage, namespaces: readonly Namespace[]): Promise<void> {
  const parts = await Promise.all(
    ["everywhere", ...namespaces].map(
      (name) => SOURCES[`../../../shared/src/texts/${language}/${name}.ts`]?.() ?? Promise.resolve({}),
    ),
  );
  Object.assign(messages[language], ...parts);
  speakers.set(language, speaker(language, messages[language]));
}

export const LanguageContext = createContext<UiLanguage>("de");
export const useLanguage = (): UiLanguage => useContext(LanguageContext);
const dumb: T = (id) => id;
/** Says a text of this page in its language. */
export const useT = (): T => speakers.get(useLanguage()) ?? dumb;

/** The language an address is in, and the address without it. */
export function splitPath(pathname: string): { language: UiLanguage; path: string } {
  const [, first = ""] = pathname.split("/");
  const language = UI_LANGUAGES.find((one) => one !== "de" && one === first);
  return language ? { language, path: pathname.slice(first.length + 1) || "/" } : { language: "de", path: pathname };
}

export const pathIn = (language: UiLanguage, path: string): string =>
  language === "de" ? path : `/${language}${path === "/" ? "" : path}`;

import * as z from "zod/mini";

export const UI_LANGUAGES = ["de", "en"] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];
export const UiLanguage = z.enum(UI_LANGUAGES);

/** ISO 639-1; German is not among them as a useful language: its level is asked separately. */
export const LANGUAGES = [
  "tr",
  "ar",
  "uk",
  "ru",
  "pl",
  "en",
  "ro",
  "bg",
  "ku",
  "fa",
  "it",
  "fr",
  "es",
  "el",
  "sq",
  "sr",
  "hr",
  "nl",
  "pt",
  "zh",
] as const;
export type Language = (typeof LANGUAGES)[number];
export const LanguageCode = z.enum(LANGUAGES);

/** Levels of the Common European Framework of Reference, lowest first. */
export const LEVELS = ["a1", "a2", "b1", "b2", "c1", "c2"] as const;
export type Level = (typeof LEVELS)[number];
export const Level = z.enum(LEVELS);
/** 0 (A1) .. 5 (C2). */
export const levelRank = (level: Level): number => LEVELS.indexOf(level);

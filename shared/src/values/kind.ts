import * as z from "zod/mini";

export const KINDS = [
  "bfe",
  "sbp",
  "praxiskurs",
  "langzeit",
  "kompakt",
  "fos",
  "pflicht_studium",
  "orient",
  "begleit",
  "ferien",
  "eq",
  "freiwillig_lang",
  "verwaltung",
] as const;
export type Kind = (typeof KINDS)[number];
export const KindCode = z.enum(KINDS);

export type KindTraits = {
  /** The school organises it: no account of a company needs to pay, "Schule weiß Bescheid" is asked. */
  readonly schoolOrganised: boolean;
  /** Days, not weeks: an employer may promise without inviting first. */
  readonly oneDay: boolean;
  /** Not asked for by school, study or training rules (MiLoG § 22, BBiG § 26). */
  readonly voluntary: boolean;
};
const school = { schoolOrganised: true, oneDay: false, voluntary: false };
const required = { schoolOrganised: false, oneDay: false, voluntary: false };
const voluntary = { schoolOrganised: false, oneDay: false, voluntary: true };

export const KIND_TRAITS: Readonly<Record<Kind, KindTraits>> = {
  bfe: { ...school, oneDay: true },
  sbp: school,
  praxiskurs: school,
  langzeit: school,
  kompakt: { ...school, oneDay: true },
  fos: required,
  pflicht_studium: required,
  orient: voluntary,
  begleit: voluntary,
  ferien: { ...voluntary, oneDay: true },
  eq: required,
  freiwillig_lang: voluntary,
  verwaltung: required,
};

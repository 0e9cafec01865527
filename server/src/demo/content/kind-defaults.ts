import type { OfferText } from "@praktika/shared/offers/offer-text";
import type { Kind } from "@praktika/shared/values/kind";

type Defaults = Pick<
  OfferText,
  "dailyMinutes" | "startsAt" | "breakMinutes" | "weekdays" | "pay" | "minimumAge" | "stages" | "germanLevel"
>;
const week = { weekdays: [1, 2, 3, 4, 5], breakMinutes: 60, startsAt: "08:00", germanLevel: "a2" } as const;
const unpaid = (reason: "school" | "study" | "short_voluntary" | "training_rules") =>
  ({ type: "none", reason }) as const;
const school = (dailyMinutes: number, minimumAge: number, stages: OfferText["stages"]): Defaults => ({
  ...week,
  weekdays: [...week.weekdays],
  dailyMinutes,
  pay: unpaid("school"),
  minimumAge,
  stages,
});
const grown = (
  dailyMinutes: number,
  pay: OfferText["pay"],
  minimumAge: number,
  stages: OfferText["stages"] = [],
): Defaults => ({ ...week, weekdays: [...week.weekdays], germanLevel: "b1", dailyMinutes, pay, minimumAge, stages });

/** What an offer of a kind usually looks like. */
export const KIND_DEFAULTS: Readonly<Record<Kind, Defaults>> = {
  bfe: school(300, 13, ["grade8"]),
  sbp: school(360, 14, ["grade9", "grade10"]),
  praxiskurs: school(360, 14, ["grade9", "grade10"]),
  langzeit: { ...school(360, 15, ["grade9", "grade10"]), weekdays: [4] },
  kompakt: school(300, 15, ["grade10"]),
  fos: { ...grown(450, unpaid("training_rules"), 16, ["vocational"]), weekdays: [1, 2, 3] },
  pflicht_studium: grown(456, { type: "month", cents: 65_000 }, 18, ["university"]),
  orient: grown(420, unpaid("short_voluntary"), 16, ["finished", "upper"]),
  begleit: { ...grown(240, { type: "hour", cents: 1_500 }, 18, ["university"]), weekdays: [2, 4] },
  ferien: grown(360, unpaid("short_voluntary"), 15, ["grade9", "grade10", "upper"]),
  eq: grown(468, { type: "month", cents: 45_000 }, 16, ["finished"]),
  freiwillig_lang: grown(468, { type: "hour", cents: 1_520 }, 18, ["university", "finished"]),
  verwaltung: grown(468, { type: "month", cents: 42_000 }, 18, ["university"]),
};

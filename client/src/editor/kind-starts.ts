import { addMonths, type Day } from "@praktika/shared/values/dates";
import { KIND_TRAITS, type Kind } from "@praktika/shared/values/kind";
import { minimumWageOn } from "@praktika/shared/rules/table";
import type { EditorValues } from "./values.ts";

export type Start = Partial<EditorValues>;

const school: Start = {
  payType: "none",
  payReason: "school",
  payEuro: "",
  minimumAge: "14",
  stages: ["grade9", "grade10"],
  germanLevel: "a2",
  startsAt: "08:00",
  endsAt: "15:00",
  breakMinutes: "60",
  weekdays: ["1", "2", "3", "4", "5"],
  criteria: ["dates", "interests", "answers"],
  prerequisites: [],
  remoteShare: "0",
  sector: "none",
};
const longDay: Start = { endsAt: "16:30", germanLevel: "b1" };
const study: Start = {
  minimumAge: "18",
  stages: ["university"],
  germanLevel: "b1",
  startsAt: "09:00",
  endsAt: "17:30",
  breakMinutes: "30",
};
const paid: Start = { payType: "month", payReason: "" };
/** Minors need the first examination for more than two months (JArbSchG § 32). */
const examined: Start = { prerequisites: ["erstuntersuchung"] };

const OF_KIND: Readonly<Record<Kind, Start>> = {
  bfe: { minimumAge: "13", stages: ["grade8"], germanLevel: "a1", endsAt: "14:00" },
  sbp: {},
  praxiskurs: {},
  langzeit: { weekdays: ["4"], ...examined },
  kompakt: { stages: [], germanLevel: "a1", endsAt: "14:00" },
  fos: { ...longDay, ...examined, minimumAge: "16", stages: ["vocational"], weekdays: ["1", "2", "3"] },
  pflicht_studium: { ...study, payReason: "study" },
  orient: { ...longDay, ...paid, minimumAge: "16", stages: ["upper", "vocational", "finished"] },
  begleit: { ...study, ...paid, stages: ["university", "training"] },
  ferien: { minimumAge: "15", stages: ["grade9", "grade10", "upper"], payReason: "short_voluntary" },
  eq: { ...longDay, ...paid, ...examined, minimumAge: "16", stages: ["finished"] },
  freiwillig_lang: { ...study, stages: ["finished", "university"], payType: "hour", payReason: "" },
  verwaltung: { ...study, stages: ["university", "training"], payReason: "training_rules" },
};

const euro = (cents: number) => (cents / 100).toFixed(2).replace(".", ",");

/** What is usual and lawful for a kind: hours, age, pay, who it is for. */
export const kindStart = (kind: Kind, today: Day): Start => ({
  ...school,
  ...OF_KIND[kind],
  kind,
  ...(kind === "freiwillig_lang" && { payEuro: euro(minimumWageOn(addMonths(today, 12))) }),
});

/** Days are too short for an own project; school weeks are for looking and trying. */
export const hasProject = (kind: Kind): boolean => !KIND_TRAITS[kind].oneDay && !["sbp", "praxiskurs"].includes(kind);

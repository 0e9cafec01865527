import type { EditorValues } from "./values.ts";

export const PRESET_NAMES = ["sbp", "bfe", "orient", "ferien", "pflicht_studium"] as const;
type Preset = Partial<EditorValues>;
const school: Preset = {
  payType: "none",
  payReason: "school",
  minimumAge: "14",
  germanLevel: "a2",
  startsAt: "08:00",
  endsAt: "15:00",
  breakMinutes: "60",
  weekdays: ["1", "2", "3", "4", "5"],
  criteria: ["dates", "interests", "answers"],
};

/** What is usual and lawful for a kind: hours, age, pay, who it is for. Words stay the employer's own. */
export const PRESETS: Readonly<Record<(typeof PRESET_NAMES)[number], Preset>> = {
  sbp: { ...school, kind: "sbp", stages: ["grade9", "grade10"] },
  bfe: { ...school, kind: "bfe", minimumAge: "13", stages: ["grade8"], germanLevel: "a1" },
  orient: {
    ...school,
    kind: "orient",
    minimumAge: "16",
    stages: ["upper", "vocational", "finished"],
    payType: "month",
    payReason: "",
    germanLevel: "b1",
    endsAt: "16:00",
  },
  ferien: {
    ...school,
    kind: "ferien",
    minimumAge: "15",
    stages: ["grade9", "grade10", "upper"],
    payReason: "short_voluntary",
  },
  pflicht_studium: {
    ...school,
    kind: "pflicht_studium",
    minimumAge: "18",
    stages: ["university"],
    payReason: "study",
    germanLevel: "b1",
    startsAt: "09:00",
    endsAt: "17:30",
    breakMinutes: "30",
  },
};

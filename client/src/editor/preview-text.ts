import type { OfferDraft, OfferText } from "@praktika/shared/offers/offer-text";

const EMPTY: OfferText = {
  title: "",
  kind: "sbp",
  field: "d",
  description: "",
  learningGoals: [],
  tasks: [],
  firstDay: [],
  mentor: { role: "…" },
  place: { street: "", postcode: "" },
  dailyMinutes: 0,
  startsAt: "",
  breakMinutes: 0,
  weekdays: [],
  pay: { type: "none", reason: "school" },
  minimumAge: 13,
  stages: [],
  germanLevel: "a1",
  usefulLanguages: [],
  criteria: [],
  prerequisites: [],
  wheelchair: "no",
  remoteShare: 0,
  sector: "none",
};

/** A text with gaps as one that can be shown. */
export function previewText(draft: OfferDraft): OfferText {
  const said = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  return { ...EMPTY, ...(said as Partial<OfferText>) } as OfferText;
}

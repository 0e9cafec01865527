import type { OfferCard } from "@praktika/shared/search/contract";
import type { Finding } from "@praktika/shared/rules/finding";

/** Two offers as the search answers them: one with everything, one full and new. */
export const OFFERS: readonly OfferCard[] = [
  {
    id: "01a00000-0000-7000-8000-000000000001",
    title: "Pflege auf einer Kinderstation kennenlernen",
    kind: "sbp",
    field: "g",
    city: "duisburg",
    district: "Mitte",
    employer: { id: "01a00000-0000-7000-8000-000000000002", name: "Klinikum am Dellpark" },
    distance: 21_300,
    period: { startsOn: "2027-01-18", endsOn: "2027-01-29", minDays: null, maxDays: null, free: 4, seats: 6 },
    morePeriods: 2,
    weeklyMinutes: 2_100,
    minimumAge: 15,
    stages: ["grade9", "grade10"],
    germanLevel: "b1",
    pay: { type: "none", reason: "school" },
    wheelchair: "yes",
    remoteShare: 0,
    answers: { medianDays: 4, answered: 18, due: 20 },
    publishedAt: "2026-11-20T08:00:00Z",
  },
  {
    id: "01a00000-0000-7000-8000-000000000003",
    title: "Web-Anwendungen für Krankenhäuser mitentwickeln, mit Tests und allem, was dazugehört",
    kind: "pflicht_studium",
    field: "itc",
    city: "bochum",
    district: "Querenburg",
    employer: { id: "01a00000-0000-7000-8000-000000000004", name: "Ruhrlogik Software GmbH" },
    distance: null,
    period: null,
    morePeriods: 0,
    weeklyMinutes: 2_280,
    minimumAge: 18,
    stages: ["university"],
    germanLevel: "b2",
    pay: { type: "month", cents: 105_000 },
    wheelchair: "partly",
    remoteShare: 40,
    answers: null,
    publishedAt: "2026-11-24T08:00:00Z",
  },
];

/** What the rules say, one of each verdict. */
export const FINDINGS: readonly Finding[] = [
  {
    rule: "youth-hours",
    verdict: "block",
    paragraph: "§ 8 JArbSchG",
    values: { day: 8, week: 40, hasDay: 9, hasWeek: 45 },
  },
  { rule: "fair-pay", verdict: "warn", paragraph: "§ 17 BBiG", values: {} },
  { rule: "kind-age", verdict: "ok", paragraph: "§ 5 JArbSchG", values: { age: 15 } },
];

import type { Fate } from "./history.ts";

/** Who applied where, by the beginnings of titles; days ago and the employer's pace in days, 0 for the first period. */
export type Scene = {
  readonly who: string;
  readonly offer: string;
  readonly fate: Fate;
  readonly sent: number;
  readonly pace?: number;
  readonly period?: number;
};

const HOLUNDER = "Tischlerei: ein eigenes Möbelstück";
const at = (who: string, fate: Fate, sent: number, pace = 2, period = 0): Scene => ({
  who,
  offer: HOLUNDER,
  fate,
  sent,
  pace,
  period,
});

/** The board of the employer login: every column, and a past. Sent long enough ago to leave its post box to visitors. */
const BOARD: readonly Scene[] = [
  at("Deniz Yıldırım", "declined", 46, 1),
  at("Luca Marchetti", "declined", 41, 3),
  at("Hasan Öztürk", "released", 38, 2, 1),
  at("Yusuf Kaya", "confirmed", 33, 4, 1),
  at("Malte Osterkamp", "declined", 31, 2),
  at("Noah Becker", "lapsed", 29),
  at("Jannik Peters", "declined", 24, 5),
  at("Arjen de Boer", "withdrawn", 19),
  at("Greta Lohmann", "promised", 9, 3),
  at("Elif Demir", "invited", 8, 2),
  at("Milan Petrović", "invited", 7, 3, 1),
  at("Finn Krause", "seen", 6.2),
  at("Oksana Bondar", "seen", 5.4, 3),
  at("Zoe Hansen", "sent", 4.3),
  at("Timo Hartwig", "sent", 3.6, 2, 1),
  at("Emre Kaplan", "sent", 3.2),
];

const lina = (offer: string, fate: Fate, sent: number, pace = 3, period = 0): Scene => ({
  who: "Lina Albers",
  offer,
  fate,
  sent,
  pace,
  period,
});
/** The two student logins have seen a lot. The one that is superseded was written before the one that ends it. */
const LOGINS: readonly Scene[] = [
  lina("Testlabor neben dem Studium", "seen", 12, 2),
  lina("Werkstudium light: Zahlen im Hafen", "confirmed", 16, 4),
  lina("Energiesysteme: Speicher klug steuern", "declined", 34, 6),
  lina("Halbes Jahr Lokalredaktion", "withdrawn", 22),
  lina("Klinikverwaltung: sechs Monate", "lapsed", 30),
  lina("Routenplanung auf dem Rhein", "promised", 8, 3, 1),
  lina("Rechenzentrum: Ausfälle verhindern", "invited", 7, 3, 1),
  lina("Barrierefreie Spiele", "seen", 5, 2, 1),
  lina("Stadt-IT: sechs Monate am Portal", "sent", 2, 2, 1),
  lina("Technische Dokumentation", "draft", 0.8, 2, 1),
  { who: "Emre Kaplan", offer: "Zerspanung", fate: "draft", sent: 1 },
  { who: "Emre Kaplan", offer: "Gießerei: Sand formen", fate: "declined", sent: 27, pace: 4 },
  { who: "Emre Kaplan", offer: "Autowerkstatt: horchen", fate: "seen", sent: 5, pace: 2 },
  { who: "Emre Kaplan", offer: "Glas schneiden", fate: "invited", sent: 8, pace: 3, period: 1 },
  { who: "Emre Kaplan", offer: "Nähen, zuschneiden", fate: "withdrawn", sent: 14 },
];

/** One seat, two people: who still waits is closed when the other one confirms. */
const RIVALS: readonly Scene[] = [
  { who: "Kenan Hadžić", offer: "Vom Stall in die Praxis", fate: "seen", sent: 11, pace: 2 },
  { who: "Ansgar Fleischhauer", offer: "Vom Stall in die Praxis", fate: "confirmed", sent: 13, pace: 3 },
  { who: "Merle Thiede", offer: "Digitale Zahntechnik", fate: "invited", sent: 12, pace: 2 },
  { who: "Ivana Horvat", offer: "Digitale Zahntechnik", fate: "confirmed", sent: 15, pace: 5 },
  { who: "Oleksandr Hrytsenko", offer: "Maurerhandwerk", fate: "sent", sent: 10 },
  { who: "Malik Diallo", offer: "Maurerhandwerk", fate: "confirmed", sent: 12, pace: 4 },
];

export const SCENES: readonly Scene[] = [...BOARD, ...LOGINS, ...RIVALS];
/** Whether the demo's logins need this offer: it has been online for long, and chance leaves it alone. */
export const isStaged = (title: string): boolean => SCENES.some(({ offer }) => title.startsWith(offer));

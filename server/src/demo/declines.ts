import type { DECLINE_REASONS } from "@praktika/shared/applications/contract";
import type { SeededOffer } from "./offer-scene.ts";
import type { Student } from "./seed-students.ts";

export type Decline = { readonly reason: (typeof DECLINE_REASONS)[number]; readonly text: string };

/** How employers say no when it lies with them. */
const DECLINES: readonly Decline[] = [
  {
    reason: "other_chosen",
    text: "Vielen Dank für deine Bewerbung. Diesmal hat jemand anderes den Platz bekommen. Deine Antworten haben uns gefallen, versuch es gern noch einmal.",
  },
  {
    reason: "no_capacity",
    text: "Im Moment sind bei uns zwei Leute krank, und wir könnten uns nicht gut um dich kümmern. Das wäre schade für dich. Ab dem Frühjahr sieht es wieder besser aus.",
  },
  {
    reason: "place_gone",
    text: "Der Platz war schneller weg, als wir gucken konnten. Für den nächsten Zeitraum darfst du dich sehr gern wieder melden.",
  },
  {
    reason: "other_chosen",
    text: "Es war knapp, das möchten wir dir ehrlich sagen. Wir haben nur einen Platz und haben lange überlegt. Bleib bei deiner Idee, sie passt zu dem, was du schreibst.",
  },
  {
    reason: "dates",
    text: "In genau diesen Wochen ziehen wir um und haben keine Werkbank, an die wir dich stellen könnten. Schau bitte, ob einer der späteren Zeiträume für dich geht.",
  },
  {
    reason: "other_chosen",
    text: "Danke, dass du dir so viel Mühe gegeben hast. Wir haben uns für eine Bewerbung entschieden, die noch etwas besser zu unseren Aufgaben im Winter passt. Alles Gute für deine Suche!",
  },
  {
    reason: "no_capacity",
    text: "Wir nehmen nur so viele Praktikantinnen und Praktikanten, wie wir wirklich anleiten können. Für diesen Zeitraum ist die Grenze erreicht. Deine Antwort zur dritten Frage hat uns übrigens zum Lachen gebracht, im besten Sinn.",
  },
  {
    reason: "place_gone",
    text: "Leider ist der letzte Platz gestern vergeben worden. Das hat nichts mit dir zu tun. Wir wünschen dir, dass es woanders klappt.",
  },
  {
    reason: "dates",
    text: "Dein Zeitraum fällt bei uns in die Inventur, da wird nur gezählt. Das wollten wir dir nicht zumuten. Im Sommer hätten wir dich gern hier.",
  },
  {
    reason: "other_chosen",
    text: "Neun Bewerbungen, zwei Plätze: Wir hätten gern öfter Ja gesagt. Nimm das Nein bitte nicht persönlich und bewirb dich wieder.",
  },
  {
    reason: "no_capacity",
    text: "Die Kollegin, die dich betreut hätte, wechselt im Februar die Abteilung. Ohne sie wäre es kein gutes Praktikum. Wir melden uns nicht von selbst, aber das nächste Angebot steht bald hier.",
  },
];

/** How they say it when something is missing. */
const MISSING: Readonly<Record<"prerequisite" | "language", Decline>> = {
  prerequisite: {
    reason: "prerequisite",
    text: "Für diese Arbeit brauchst du einen Nachweis, der bis zum Beginn nicht mehr zu schaffen ist. Frag früh danach, dann steht der nächsten Bewerbung nichts im Weg.",
  },
  language: {
    reason: "language",
    text: "Bei uns hängt viel an schnellen Absprachen, und dafür ist dein Deutsch gerade noch etwas zu frisch. In einem halben Jahr kann das ganz anders sein. Wir würden uns über eine neue Bewerbung freuen.",
  },
};

/** Hands out kind refusals: for what is missing, else each in its turn. */
export function refusalBook(): (one: { student: Student; offer: SeededOffer; fate: string }) => Decline {
  let turn = 0;
  return ({ student, offer, fate }) => {
    if (student.row.germanLevel === "a2") return MISSING.language;
    if (offer.row.more?.prerequisites?.includes("fuehrungszeugnis")) return MISSING.prerequisite;
    if (fate === "declined") turn += 1;
    return DECLINES[turn % DECLINES.length] as Decline;
  };
}

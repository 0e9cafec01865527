import { metresBetween } from "@praktika/shared/values/distance";
import { levelRank } from "@praktika/shared/values/language";
import { placeOf } from "@praktika/shared/values/postcodes";
import { KIND_DEFAULTS } from "./content/kind-defaults.ts";
import type { SeededOffer } from "./offer-scene.ts";
import type { Student } from "./seed-students.ts";

const FAR = 1_000_000;
/** Employers everybody has heard of: they get most of the post. */
const WELL_KNOWN: readonly string[] = [
  "Klinikum Wiesental",
  "Kita Rasselbande",
  "Klinik Emscherwäldchen",
  "Hafenlicht Logistik",
  "Softwarehaus Binnenschiff",
  "Medienhaus Lichtbild",
  "Fahrradwerk Sterkrade",
  "Stahlrand Maschinenbau",
  "Architekturbüro Dreiklang",
  "Wasserlabor Rheinpegel",
  "Stadt Dortmund",
  "Stadt Essen",
  "Stadt Gelsenkirchen",
];

function metres({ row }: Student, { row: { place }, team }: SeededOffer): number {
  const [home, work] = [placeOf(row.postcode), placeOf((place ?? team.employer.identity).postcode)];
  return home && work ? metresBetween(home, work) : FAR;
}

function suits({ row: student }: Student, { row }: SeededOffer): boolean {
  const { stages, minimumAge, germanLevel } = { ...KIND_DEFAULTS[row.kind], ...row.more };
  return (
    (stages.length === 0 || stages.includes(student.stage)) &&
    minimumAge <= student.age &&
    levelRank(germanLevel) <= levelRank(student.germanLevel)
  );
}

/** The offers somebody would apply to, best first: own fields before others, well-known before near, each employer once. */
export function wishesOf(student: Student, offers: readonly SeededOffer[]): SeededOffer[] {
  const rank = (offer: SeededOffer) =>
    (student.row.fields.includes(offer.row.field) ? 0 : 2 * FAR) +
    (WELL_KNOWN.includes(offer.team.employer.identity.name) ? 0 : FAR / 2) +
    metres(student, offer) / 2;
  const ranked = offers
    .filter((offer) => suits(student, offer))
    .map((offer) => ({ offer, rank: rank(offer) }))
    .toSorted((a, b) => a.rank - b.rank);
  const seen = new Set<string>();
  return ranked.flatMap(({ offer }) => {
    const { id } = offer.team.employer;
    if (seen.has(id)) return [];
    seen.add(id);
    return [offer];
  });
}

import type { OfferText } from "../offers/offer-text.ts";
import { CITY_FACTS } from "../values/city.ts";
import type { Field } from "../values/field.ts";
import type { Kind } from "../values/kind.ts";
import { placeOf } from "../values/postcodes.ts";
import { fold } from "./fold.ts";

/** Gendered endings meet in one word: Mechatroniker/in, Mechatroniker*in, MechatronikerIn, (m/w/d). */
const neutral = (text: string) =>
  text
    .replace(/\(\s*[mwdx](?:\s*\/\s*[mwdx])+\s*\)/gi, " ")
    .replace(/(\p{Ll})(?:[*:_/]-?|\/-)?(?:Innen|innen)\b/gu, "$1in")
    .replace(/(\p{Ll})[*:_/]-?in(?:nen)?\b/gu, "$1in")
    .replace(/(\p{Ll})In\b/gu, "$1in");

const STOP = new Set([
  "der",
  "die",
  "das",
  "und",
  "oder",
  "in",
  "im",
  "an",
  "am",
  "auf",
  "mit",
  "fur",
  "ein",
  "eine",
  "einen",
  "einem",
  "einer",
  "zu",
  "zum",
  "zur",
  "von",
  "vom",
  "bei",
  "beim",
  "du",
  "wir",
  "sie",
  "ist",
  "sind",
  "the",
  "a",
  "of",
  "and",
  "for",
]);

/** Words of a text, folded, without stop words. */
const words = (text: string): string[] =>
  fold(neutral(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !STOP.has(word));

const ENDINGS = ["erinnen", "innen", "erin", "ungen", "ern", "en", "er", "es", "em", "in", "e", "n", "s"];
/** A light stem: one ending off, never below four letters. */
export function stem(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 4);
  return ending ? word.slice(0, -ending.length) : word;
}

/** Heads of German compounds that people search for alone: Altenpflege → pflege, Tischlerwerkstatt → werkstatt. */
const HEADS = [
  "pflege",
  "technik",
  "technologie",
  "bau",
  "werkstatt",
  "verwaltung",
  "informatik",
  "elektronik",
  "mechanik",
  "mechatronik",
  "gestaltung",
  "planung",
  "logistik",
  "handel",
  "verkauf",
  "service",
  "schule",
  "garten",
  "kuche",
  "backerei",
  "tischlerei",
  "schreinerei",
  "schlosserei",
  "labor",
  "praxis",
  "klinik",
  "krankenhaus",
  "apotheke",
  "medien",
  "design",
  "entwicklung",
  "programmierung",
  "buro",
  "bibliothek",
  "museum",
  "theater",
  "kita",
  "betreuung",
  "erziehung",
  "padagogik",
  "arbeit",
  "recht",
  "finanzen",
  "buchhaltung",
  "marketing",
  "vermessung",
  "architektur",
  "elektrik",
  "sanitar",
  "heizung",
  "metall",
  "holz",
  "fahrzeug",
  "auto",
  "bahn",
  "hafen",
  "lager",
  "umwelt",
  "natur",
  "tier",
  "medizin",
  "therapie",
  "sport",
  "hotel",
  "gastronomie",
  "produktion",
  "fertigung",
  "chemie",
  "physik",
  "biologie",
  "software",
  "hardware",
  "netzwerk",
].map(fold);

/** A compound also counts as its known head and what stands before it. */
function parts(word: string): string[] {
  const head = HEADS.find((one) => word.length >= one.length + 3 && word.endsWith(one));
  if (head) return [head, word.slice(0, -head.length).replace(/s$/, "")];
  const first = HEADS.find((one) => word.length >= one.length + 3 && word.startsWith(one));
  return first ? [first, word.slice(first.length).replace(/^s(?=\p{L}{4})/u, "")] : [];
}

const unique = (terms: readonly string[]) => [...new Set(terms)];
/** Every term a word is found by: the word itself (for prefixes), its stem, its parts. */
const termsOf = (word: string): string[] =>
  unique([
    word,
    stem(word),
    ...parts(word)
      .filter((part) => part.length > 2)
      .flatMap((part) => [part, stem(part)]),
  ]);

/** Names a field is searched by, in both languages of the interface. */
const FIELD_WORDS: Readonly<Record<Field, string>> = {
  bav: "Bau Architektur Vermessung construction",
  d: "Dienstleistung Service",
  el: "Elektro Elektronik electrical",
  g: "Gesundheit Pflege Medizin health",
  gesge: "Gesellschaft Geisteswissenschaften Geschichte society",
  itc: "IT Computer Informatik Software",
  kkg: "Kunst Kultur Gestaltung Design art",
  lanaum: "Landwirtschaft Natur Umwelt Garten Tiere nature",
  m: "Metall Maschinenbau metal",
  me: "Medien media",
  n: "Naturwissenschaften Labor Chemie science",
  prfe: "Produktion Fertigung production",
  sp: "Soziales Pädagogik Kita Erziehung social",
  tec: "Technik Technologie technology",
  vl: "Verkehr Logistik transport",
  wive: "Wirtschaft Verwaltung Büro business",
};
const KIND_WORDS: Readonly<Record<Kind, string>> = {
  bfe: "Berufsfelderkundung Schnuppertag",
  sbp: "Schulpraktikum Schülerbetriebspraktikum Schülerpraktikum",
  praxiskurs: "Praxiskurs",
  langzeit: "Langzeitpraktikum",
  kompakt: "KAoA kompakt",
  fos: "Fachoberschule Jahrespraktikum",
  pflicht_studium: "Pflichtpraktikum Praxissemester Studium",
  orient: "Orientierungspraktikum freiwillig",
  begleit: "studienbegleitend",
  ferien: "Ferienpraktikum Ferien",
  eq: "Einstiegsqualifizierung",
  freiwillig_lang: "freiwilliges Praktikum",
  verwaltung: "Verwaltungspraktikum Stadtverwaltung",
};

/** The terms an offer is found by, and those of its title, which weigh more. */
export function documentTerms(
  text: OfferText,
  employerName: string,
): { readonly all: string[]; readonly title: string[] } {
  const place = placeOf(text.place.postcode);
  const where = place ? `${CITY_FACTS[place.city].name} ${place.district} ${place.plz}` : "";
  const title = unique(words(text.title).flatMap(termsOf));
  const rest = [
    FIELD_WORDS[text.field],
    KIND_WORDS[text.kind],
    where,
    employerName,
    ...text.tasks,
    ...text.learningGoals,
    text.description,
  ]
    .flatMap(words)
    .flatMap(termsOf);
  return { all: unique([...title, ...rest]), title };
}

/** Stands for one word of a query: any of these terms, and while it is the last word also every term it begins. */
export type QueryWord = { readonly terms: readonly string[]; readonly prefix: string | null };

/** The words of a query, at most eight; every one has to be found. */
export function queryTerms(query: string): QueryWord[] {
  const all = words(query).slice(0, 8);
  return all.map((word, index) => ({
    terms: unique([word, stem(word)]),
    prefix: index === all.length - 1 && word.length >= 3 && !/\s$/.test(query) ? word : null,
  }));
}

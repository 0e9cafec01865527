import { CITIES, CITY_FACTS, type City } from "@praktika/shared/values/city";

/** One password for every demo account; the demo is impossible in production. */
export const DEMO_PASSWORD = "praktikum-ruhr-2027";
export type DemoLogin = {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

const login = (role: string, name: string, mailbox: string): DemoLogin => ({
  role,
  name,
  email: `${mailbox}@demo.example`,
  password: DEMO_PASSWORD,
});
const MODERATORS: Readonly<Record<City, readonly [string, string]>> = {
  bochum: ["Petra Wenning", "Jonas Rademacher"],
  dortmund: ["Meryem Aksoy", "Holger Brinkmann"],
  duisburg: ["Silke Thomaschewski", "Daniel Okafor"],
  essen: ["Ute Kampmann", "Marek Wilczek"],
  gelsenkirchen: ["Ralf Domke", "Aylin Sönmez"],
  muelheim: ["Beate Hüsken", "Tim Lohkamp"],
  oberhausen: ["Sandra Piontek", "Farid Naseri"],
};

/** The demo's people, one per role and desk. */
export const DEMO_LOGINS: readonly DemoLogin[] = [
  login("Studentin", "Lina Albers", "lina"),
  login("Schüler, 15 Jahre", "Emre Kaplan", "emre"),
  login("Praktikumsgeber, Inhaberin", "Martina Vogt", "vogt"),
  login("Praktikumsgeber, Mitglied", "Kai Steffens", "steffens"),
  ...CITIES.flatMap((city) => [
    login(`Prüfstelle ${CITY_FACTS[city].name}, Prüfung`, MODERATORS[city][0], `pruefung.${city}`),
    login(`Prüfstelle ${CITY_FACTS[city].name}, Leitung`, MODERATORS[city][1], `leitung.${city}`),
  ]),
  login("Betrieb der Börse", "Ines Kolbe", "betrieb"),
];

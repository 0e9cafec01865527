import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "rasselbande",
  name: "Kita Rasselbande",
  street: "Gneisenaustraße 60",
  postcode: "44147",
  size: "from10",
  kind: "association",
  about: "Vier Gruppen, 78 Kinder, ein großer Garten mit Matschküche.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "sp",
    title: "In der Kita mitspielen, vorlesen, begleiten",
    description:
      "Der Bagger ist das begehrteste Fahrzeug im ganzen Hafenviertel. Du schlichtest, liest vor, rührst Matschsuppe um und wirst am dritten Tag an der Tür erwartet. Abends bist du müde, denn Spielen ist Arbeit, und das sagt hier niemand im Scherz.",
    tasks: ["Im Freispiel dabei sein", "Vorlesen und basteln", "Beim Mittagessen helfen"],
    learningGoals: ["Kinder beobachten und beschreiben", "Verlässlich sein", "Regeln freundlich erklären"],
    firstDay: ["08:00 Ankommen in der Bärengruppe", "09:30 Morgenkreis", "11:30 Mittagessen"],
    mentor: "Erzieherin der Bärengruppe",
    periods: [
      [7, 19, 4],
      [11, 19, 4],
    ],
    more: {
      prerequisites: ["masern", "ifsg34"],
      criteria: ["answers", "interests"],
      wheelchair: "yes",
      usefulLanguages: ["tr", "ar", "uk", "pl"],
    },
  },
  {
    kind: "fos",
    field: "sp",
    title: "Ein Jahr Kita: Praktikum für die Fachoberschule Soziales",
    description:
      "Aus der Gruppe der Kleinsten wird unter deinen Augen eine Gruppe der Großen. Kleine Angebote denkst du dir selbst aus, Fingerfarben zum Beispiel oder eine Reise zum Kran, und hinterher sprichst du mit deiner Anleiterin darüber, was die Kinder daraus gemacht haben.",
    tasks: ["Angebote planen und durchführen", "Entwicklung beobachten und festhalten", "Elterngespräche vorbereiten"],
    learningGoals: [
      "Pädagogisch handeln und begründen",
      "Im Team besprechen, was gut lief",
      "Mit Eltern respektvoll sprechen",
    ],
    firstDay: ["08:00 Begrüßung im Team", "09:00 Gruppe kennenlernen", "13:00 Jahresplan"],
    mentor: "Leiterin der Einrichtung",
    periods: [[36, 330, 2]],
    more: {
      prerequisites: ["masern", "ifsg34", "fuehrungszeugnis"],
      criteria: ["german", "answers"],
      wheelchair: "yes",
    },
  },
  {
    kind: "sbp",
    field: "sp",
    title: "Kita: zwei Wochen in der Ferienbetreuung",
    description:
      "In den Ferien ist die halbe Belegschaft weg und das Haus trotzdem voll. Gesucht wird jemand, der die Frühschicht in der Mäusegruppe übernimmt, Frühstück macht und bis mittags den Überblick behält.",
    tasks: ["Frühdienst übernehmen", "Frühstück zubereiten", "Gruppe beaufsichtigen"],
    learningGoals: ["Den Tagesablauf kennen", "Verantwortung tragen", "Ruhig bleiben"],
    firstDay: ["07:00 Haus aufschließen", "07:30 Frühstück", "09:00 Garten"],
    mentor: "Stellvertretende Leiterin",
    periods: [[8, 12, 1]],
    fate: {
      is: "rejected",
      reason: "not_an_internship",
      text: "Das ist eine Vertretung und kein Praktikum: Eine Gruppe darf nicht allein beaufsichtigt werden. Für Vertretungen braucht es einen Arbeitsvertrag und eine Fachkraft.",
    },
    more: { startsAt: "07:00", prerequisites: ["masern"] },
  },
];

import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "stadt-dortmund",
  name: "Stadt Dortmund",
  street: "Friedensplatz 1",
  postcode: "44135",
  size: "from250",
  kind: "administration",
  about: "Die Stadtverwaltung mit ihren Ämtern, Betrieben und Einrichtungen: vom Bürgerbüro bis zum Grünflächenamt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "itc",
    title: "Rathaus-IT: Netzwerke, Server, Schul-Tablets",
    description:
      "Du richtest Tablets für Schulen ein, besuchst den Serverraum und hilfst, wenn im Rathaus jemand nicht weiterweiß.",
    tasks: ["Tablets einrichten", "Störungen aufnehmen", "Inventar prüfen"],
    learningGoals: ["Netzwerke verstehen", "Sicher mit Geräten umgehen", "Geduldig erklären"],
    firstDay: ["08:00 Begrüßung", "09:00 Serverraum", "12:30 Tablets"],
    mentor: "Fachinformatiker",
    periods: [
      [7, 12, 3],
      [12, 12, 3],
    ],
    more: { criteria: ["interests", "skills"], wheelchair: "yes" },
  },
  {
    kind: "freiwillig_lang",
    field: "itc",
    title: "Ein halbes Jahr Open Data in der Stadt",
    description:
      "Du machst aus Verwaltungstabellen offene Daten, die andere benutzen können, und baust Beispiele, wofür sie gut sind.",
    tasks: ["Datensätze bereinigen", "Schnittstellen beschreiben", "Beispiele bauen"],
    learningGoals: ["Datenqualität beurteilen", "Lizenzen verstehen", "Ergebnisse veröffentlichen"],
    firstDay: ["09:00 Begrüßung", "10:00 Datenkatalog", "13:00 Erster Datensatz"],
    mentor: "Datenmanagerin",
    periods: [[12, 180, 1]],
    more: { startsAt: "09:00", remoteShare: 50, germanLevel: "b2", criteria: ["skills"], wheelchair: "yes" },
  },
];

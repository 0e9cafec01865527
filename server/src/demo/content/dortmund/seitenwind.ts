import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "seitenwind",
  name: "Buchhandlung Seitenwind",
  street: "Kaiserstraße 104",
  postcode: "44141",
  size: "under10",
  about: "Unabhängige Buchhandlung mit Vorlesesofa, Schulbuchabteilung und einem Kater, der nur auf Lyrik schläft.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "wive",
    title: "Bücher empfehlen, Kasse zählen, Kater füttern",
    description:
      "Jeden Morgen kommen graue Kisten, und jeden Morgen freuen wir uns wie beim ersten Mal. Du packst aus, suchst Titel, von denen Leute nur noch den Umschlag wissen, und schreibst eine Empfehlungskarte zu einem Buch, das du wirklich gelesen hast.",
    tasks: [
      "Lieferungen auspacken und einsortieren",
      "Bestellungen aufnehmen",
      "Einen Büchertisch zu einem Thema gestalten",
    ],
    learningGoals: ["Warenkreislauf im Handel verstehen", "Verkaufsgespräche führen", "Tagesabschluss rechnen"],
    firstDay: ["09:00 Kisten", "10:00 Öffnen", "11:30 Recherchieren am Bestellsystem", "14:00 Thema für deinen Tisch"],
    mentor: "Buchhändler",
    periods: [
      [7, 12, 1],
      [17, 12, 1],
      [40, 12, 1],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["german", "interests"],
      germanLevel: "c1",
      sector: "retail",
      wheelchair: "partly",
      accessibilityNote: "Erdgeschoss stufenlos, Kinderbuch-Empore nur über Treppe.",
    },
  },
  {
    kind: "freiwillig_lang",
    field: "wive",
    title: "Ein halbes Jahr Buchhandel: Lesungen und Einkauf",
    description:
      "Wie viele Exemplare bestellt man von einem Debüt, das noch niemand kennt? Du planst mit uns die Herbstlesungen, verhandelst mit Verlagen, rechnest nach, ob der Wein sich trug, und darfst ein eigenes Regal mit zwanzig Titeln füllen.",
    tasks: ["Lesungen organisieren und bewerben", "Verlagsvorschauen auswerten", "Ein eigenes Regal kalkulieren"],
    learningGoals: [
      "Wareneinsatz und Marge berechnen",
      "Veranstaltungen durchführen",
      "Mit Autorinnen und Autoren korrespondieren",
    ],
    firstDay: ["09:30 Begrüßung", "10:30 Vorschauen lesen", "15:00 Planung der Lesereihe"],
    mentor: "Inhaberin",
    periods: [[22, 180, 1, 100, 180]],
    more: {
      startsAt: "09:30",
      criteria: ["answers", "german"],
      germanLevel: "c1",
      remoteShare: 10,
      weekdays: [1, 2, 3, 4, 6],
      usefulLanguages: ["en", "fr"],
    },
  },
  {
    kind: "langzeit",
    field: "me",
    title: "Podcast aus der Buchhandlung (noch ohne Namen)",
    description:
      "Vorgelesen wird hier sowieso, warum also nicht mit Mikrofon? Wir denken an kurze Folgen über Lieblingsbücher aus dem Kaiserviertel, aufgenommen nach Ladenschluss zwischen den Regalen. Ob dienstags oder freitags, steht noch nicht fest.",
    tasks: ["Gäste einladen", "Aufnehmen und schneiden"],
    learningGoals: ["Texte für das Ohr schreiben"],
    firstDay: ["13:00 Mikrofonprobe"],
    mentor: "Buchhändlerin",
    periods: [[12, 140, 1]],
    fate: { is: "draft" },
  },
];

import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "bruecken",
  name: "Sozialwerk Brückenbau",
  street: "Ebertstraße 19",
  postcode: "45879",
  size: "from10",
  about: "Beratung, Sprachcafé und Hausaufgabenhilfe im Quartier.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "gesge",
    title: "Sprachcafé, Hausaufgaben, Behördenbriefe",
    description:
      "Manche Briefe vom Amt sehen schlimmer aus, als sie sind, und das sagen wir den Leuten als Erstes. Du deckst den Tisch im Sprachcafé, sitzt bei den Hausaufgaben neben Grundschulkindern und schreibst Aushänge, die alle verstehen.",
    tasks: ["Hausaufgaben begleiten", "Das Sprachcafé vorbereiten", "Aushänge in einfacher Sprache schreiben"],
    learningGoals: ["Schweres leicht erklären", "Zuhören, ohne gleich zu raten", "Vertrauliches bewahren"],
    firstDay: ["10:00 Begrüßung", "11:00 Stadtteilrundgang", "13:00 Hausaufgaben"],
    mentor: "Sozialpädagogin",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
      [23, 12, 2],
    ],
    more: {
      startsAt: "10:00",
      usefulLanguages: ["ar", "tr", "uk", "ro", "bg"],
      criteria: ["languages", "answers"],
      wheelchair: "yes",
      prerequisites: ["schweigepflicht"],
    },
  },
  {
    kind: "pflicht_studium",
    field: "gesge",
    title: "Quartiersforschung: Wer wohnt hier, was fehlt?",
    description:
      "Klingeln, sich vorstellen, zuhören: So beginnt jedes deiner Interviews. Du sprichst mit Nachbarinnen und Ladenbesitzern, wertest aus, was sie erzählen, und stellst alles im Stadtteilzentrum vor. Einiges davon steht nachher im Förderantrag.",
    tasks: ["Interviews führen", "Gespräche verschriften und auswerten", "Ergebnisse verständlich aufschreiben"],
    learningGoals: ["Eine kleine Studie planen", "Datenschutz einhalten", "Öffentlich vortragen"],
    firstDay: ["09:00 Begrüßung", "10:00 Quartiersrundgang", "14:00 Leitfaden entwerfen"],
    mentor: "Projektleiterin",
    periods: [[13, 120, 1, 84, 120]],
    more: {
      startsAt: "09:00",
      germanLevel: "c1",
      usefulLanguages: ["ar", "tr", "ro"],
      criteria: ["answers", "languages"],
      remoteShare: 30,
      wheelchair: "partly",
      accessibilityNote: "Das Büro ist stufenlos, manche Interviews finden in Altbauten statt.",
    },
  },
  {
    kind: "freiwillig_lang",
    field: "gesge",
    title: "Elterncafé mitgestalten (Entwurf)",
    description:
      "Mittwochs stehen vierzig Kinderwagen im Flur. Wir überlegen, für das Elterncafé ein halbes Jahr lang jemanden dazuzuholen, der Themen sammelt, Referentinnen einlädt und die Spielecke neu denkt; die Finanzierung ist beantragt.",
    tasks: ["Themen sammeln", "Termine planen"],
    learningGoals: ["Gruppen moderieren"],
    firstDay: ["09:00 Kaffee kochen"],
    mentor: "Sozialarbeiterin",
    periods: [[18, 180, 1, 120, 180]],
    fate: { is: "draft" },
  },
];

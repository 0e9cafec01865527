import type { DemoEmployer } from "./shape.ts";

/** Those whose desk has not said yes, or has said no. */
export const UNVERIFIED: {
  readonly pending: readonly DemoEmployer[];
  readonly rejected: DemoEmployer;
  readonly blocked: DemoEmployer;
} = {
  pending: [
    {
      key: "kornblume",
      name: "Café Kornblume",
      street: "Essener Straße 3",
      postcode: "46047",
      size: "under10",
      about: "Frühstück und Kuchen, am Wochenende Konzerte.",
    },
    {
      key: "pixelpott",
      name: "Pixelpott Spiele",
      street: "Viehofer Straße 40",
      postcode: "45127",
      size: "under10",
      about: "Wir entwickeln kleine Spiele für große Bahnfahrten.",
    },
  ],
  rejected: {
    key: "goldweg",
    name: "Goldweg Vertrieb",
    street: "Hansastraße 90",
    postcode: "44137",
    size: "under10",
    about: "Schnelle Verdienste von zu Hause.",
  },
  blocked: {
    key: "blitz",
    name: "Blitz Umzüge",
    street: "Düsseldorfer Straße 140",
    postcode: "47051",
    size: "under10",
    about: "Umzüge in ganz Deutschland.",
  },
};

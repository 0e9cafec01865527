import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OfferText } from "../offers/offer-text.ts";
import { documentTerms, queryTerms } from "./analyse.ts";
import { fold } from "./fold.ts";

const offer = (title: string): OfferText => ({
  title,
  kind: "sbp",
  field: "g",
  description: "Du begleitest das Team auf der Station und lernst alles kennen.",
  learningGoals: ["Zuhören", "Blutdruck messen", "Dokumentieren"],
  tasks: ["Essen verteilen"],
  firstDay: [],
  mentor: { role: "Praxisanleitung" },
  place: { street: "Ring 1", postcode: "44787" },
  dailyMinutes: 420,
  startsAt: "08:00",
  breakMinutes: 60,
  weekdays: [1],
  pay: { type: "none", reason: "school" },
  minimumAge: 14,
  stages: [],
  germanLevel: "a2",
  usefulLanguages: [],
  criteria: [],
  prerequisites: [],
  wheelchair: "yes",
  remoteShare: 0,
  sector: "none",
});
const finds = (title: string, query: string) => {
  const terms = documentTerms(offer(title), "Klinikum").all;
  return queryTerms(query).every(({ terms: wanted, prefix }) =>
    terms.some((term) => wanted.includes(term) || (prefix !== null && term.startsWith(prefix))),
  );
};

describe("fold", () => {
  it("changes nothing the second time", () =>
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text))));
  it.each([
    ["Müller", "Mueller"],
    ["Bäcker", "Baecker"],
    ["Straße", "STRASSE"],
    ["Şoför", "sofor"],
  ])("brings %s and %s together", (a, b) => expect(fold(a)).toBe(fold(b)));
  it("leaves an ue that is none", () => expect(fold("neue Quelle")).toBe("neue quelle"));
});

describe("search terms", () => {
  it.each([
    "Mechatroniker/in",
    "Mechatroniker*in",
    "Mechatroniker:in",
    "Mechatronikerin",
    "MechatronikerIn",
    "Mechatroniker (m/w/d)",
  ])("finds %s by Mechatroniker and back", (title) => {
    expect(finds(title, "Mechatroniker")).toBe(true);
    expect(finds("Mechatroniker", title)).toBe(true);
  });
  it.each([
    ["Altenpflege erleben", "Pflege"],
    ["In der Tischlerwerkstatt", "werkstatt"],
    ["Gärtnerei im Winter", "gaertnerei"],
    ["Web-Anwendungen", "web"],
    ["Kfz-Werkstatt", "Werkstätten"],
  ])("finds %s by %s", (title, query) => expect(finds(title, query)).toBe(true));
  it("finds by the beginning of the last word only", () => {
    expect(finds("Kinderstation", "kinders")).toBe(true);
    expect(finds("Kinderstation", "kinders team")).toBe(false);
  });
  it("finds by city, field and kind", () => expect(finds("Ein Tag", "Bochum Gesundheit Schulpraktikum")).toBe(true));
  it("does not find what is not there", () => expect(finds("Ein Tag", "Flugzeug")).toBe(false));
  it("finds every document by its own words", () => {
    const word = fc
      .array(fc.constantFrom(..."abdeghiklmnorstuzäöü"), { minLength: 3, maxLength: 14 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (title) => finds(title.join(" "), title.join(" "))),
    );
  });
});

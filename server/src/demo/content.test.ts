import { CITIES, type City } from "@praktika/shared/values/city";
import { FIELDS } from "@praktika/shared/values/field";
import { KINDS } from "@praktika/shared/values/kind";
import { placeOf, POSTCODES } from "@praktika/shared/values/postcodes";
import { describe, expect, it } from "vitest";
import { CONTENT } from "./content/index.ts";
import { mostAlike, wordsOf } from "./likeness.ts";

const ROWS = CONTENT.flatMap(({ employer, offers }) =>
  offers.map((row) => ({ employer, row, plz: row.place?.postcode ?? employer.postcode })),
);
const isFound = ({ row }: (typeof ROWS)[number]) => !row.fate || row.fate.is === "revised";
const FOUND = ROWS.filter(isFound);
const inCity = (city: City) => FOUND.filter(({ plz }) => placeOf(plz)?.city === city);
const EMPLOYERS = CONTENT.map(({ employer }) => employer);

describe("the demo's offers", () => {
  it("are at least 240 published and 30 in other states, of at least 70 employers", () => {
    expect(FOUND.length).toBeGreaterThanOrEqual(240);
    expect(ROWS.length - FOUND.length).toBeGreaterThanOrEqual(30);
    expect(EMPLOYERS.length).toBeGreaterThanOrEqual(70);
  });
  it("reach every postcode of the seven cities", () => {
    const reached = new Set(FOUND.map(({ plz }) => plz));
    expect(POSTCODES.filter(({ plz }) => !reached.has(plz)).map(({ plz }) => plz)).toEqual([]);
  });
  it.each(CITIES)("name every field and every kind in %s", (city) => {
    const rows = inCity(city).map(({ row }) => row);
    expect(FIELDS.filter((field) => !rows.some((row) => row.field === field))).toEqual([]);
    expect(KINDS.filter((kind) => !rows.some((row) => row.kind === kind))).toEqual([]);
  });
  it("belong to the city of their employer, and administrations alone train for the administration", () => {
    const strays = ROWS.filter(({ employer, plz }) => placeOf(plz)?.city !== placeOf(employer.postcode)?.city);
    expect(strays.map(({ row }) => row.title)).toEqual([]);
    const odd = ROWS.filter(({ row, employer }) => row.kind === "verwaltung" && employer.kind !== "administration");
    expect(odd.map(({ row }) => row.title)).toEqual([]);
  });
  it("have titles and employers' keys of their own", () => {
    expect(new Set(ROWS.map(({ row }) => row.title)).size).toBe(ROWS.length);
    expect(new Set(EMPLOYERS.map(({ key }) => key)).size).toBe(EMPLOYERS.length);
  });
});

describe("what the demo says", () => {
  const descriptions = ROWS.map(({ row }) => ({ name: row.title, text: row.description }));
  it("takes 30 to 70 words to describe an offer", () => {
    const lengths = descriptions.map(({ name, text }) => [name, wordsOf(text).length] as const);
    expect(lengths.filter(([, words]) => words < 30 || words > 70)).toEqual([]);
  });
  it("never repeats more than half of another description's word trigrams", () => {
    const { share, pair } = mostAlike(descriptions);
    console.info(`most alike descriptions: ${(share * 100).toFixed(1)} % of “${pair.join("” and “")}”`);
    expect(share).toBeLessThanOrEqual(0.5);
  });
  it("never repeats itself about an employer either", () => {
    const { share, pair } = mostAlike(EMPLOYERS.map(({ name, about }) => ({ name, text: about })));
    console.info(`most alike employers: ${(share * 100).toFixed(1)} % of “${pair.join("” and “")}”`);
    expect(share).toBeLessThanOrEqual(0.5);
  });
  it("opens no two descriptions with the same four words, and few with Du", () => {
    const openings = Map.groupBy(descriptions, ({ text }) => wordsOf(text).slice(0, 4).join(" "));
    expect([...openings].filter(([, same]) => same.length > 1).map(([opening]) => opening)).toEqual([]);
    const withDu = descriptions.filter(({ text }) => text.startsWith("Du "));
    expect(withDu.length).toBeLessThanOrEqual(descriptions.length / 10);
  });
  it("asks for no age, gender or origin, promises nothing and leads nowhere else", () => {
    const forbidden =
      /\bJugendliche|\bMädchen\b|\bJungs\b|jung und|dynamisch|spannende|https?:|www\.|@|\d{3,} ?[/-] ?\d{3}/iu;
    expect(descriptions.filter(({ text }) => forbidden.test(text)).map(({ name }) => name)).toEqual([]);
  });
  it("notices a copy", () => {
    const text = "Drei Kisten stehen im Hof und keine davon ist leer.";
    expect(
      mostAlike([
        { name: "a", text },
        { name: "b", text: `${text} Wirklich nicht.` },
      ]).share,
    ).toBe(1);
  });
});

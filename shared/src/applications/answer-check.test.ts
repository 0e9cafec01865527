import { describe, expect, it } from "vitest";
import { marksIn, stops } from "./answer-check.ts";

const codes = (text: string) => marksIn([text], ["Anna-Lena", "Yılmaz"]).map(({ code }) => code);

describe("marksIn", () => {
  it("marks the place of the student's own name", () => {
    expect(marksIn(["Ich bin Lena und zeichne gern"], ["Anna-Lena", "Yılmaz"])).toEqual([
      { answer: 0, code: "contains-name", from: 8, to: 12 },
    ]);
  });
  it("does not find a name inside another word", () => expect(codes("Ich war im Kalender der Lenara")).toEqual([]));
  it.each([
    "lena.y@example.org",
    "lena (at) example (dot) org",
    "www.lena.de",
    "0176 1234567",
    "+49 176/123 45 67",
    "insta: lenchen07",
    "schreib @lenchen07",
  ])("refuses contact: %s", (text) => {
    expect(marksIn([text], []).some(stops)).toBe(true);
  });
  it.each([
    "Ich bin 15 und in Klasse 9.",
    "Am 11.01.2027 kann ich anfangen",
    "Ich habe 3 Jahre gespielt, 2019 bis 2022",
  ])("leaves alone: %s", (text) => expect(codes(text)).toEqual([]));
  it("warns of a school's name without stopping", () => {
    const marks = marksIn(["Ich gehe auf die Goethe-Gesamtschule"], []);
    expect(marks.map(({ code }) => code)).toEqual(["school-name"]);
    expect(marks.some(stops)).toBe(false);
  });
  it("lets people speak of school", () => expect(codes("In der Schule mag ich Mathe")).toEqual([]));
});

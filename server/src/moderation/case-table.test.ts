import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import {
  decide,
  givenClaim,
  givenDeskMember,
  givenSubmittedOffer,
  givenVerifiedFirm,
  type Someone,
} from "../../test/given-moderation.ts";

const world = useWorld();
let judge: Someone;
const made: string[] = [];
const download = (query = "", who = judge) => who.call("get", `/api/v1/desks/essen/cases.csv${query}`);

beforeAll(async () => {
  judge = await givenDeskMember(world, "essen");
  const firm = await givenVerifiedFirm(world, "essen", { name: '=HYPERLINK("https://böse.example";"x")' });
  for (const title of ["+49 anrufen lernen", "@Werkstatt mitmachen", 'Metall; mit "Gefühl"']) {
    world.now = new Date(world.now.getTime() + 1000);
    made.push((await givenSubmittedOffer(world, firm, "essen", { title })).caseId);
  }
  await decide(world, judge, made[0] ?? "", "reject", {
    reason: "misleading",
    text: "Das ist kein Praktikum, sondern eine Stelle.",
  });
  await givenClaim(judge, made[1] ?? "");
});

describe("the queue as a table", () => {
  it("is a file of its own, stored by nobody", async () => {
    const { headers } = await download().expect(200);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(headers["content-disposition"]).toBe('attachment; filename="vorgaenge-essen-2027-01-11.csv"');
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("has a line per case, with nothing a spreadsheet would run", async () => {
    world.now = new Date("2027-01-13T08:00:00Z");
    const { text } = await download().expect(200);
    const firm = `"'=HYPERLINK(""https://böse.example"";""x"")"`;
    expect(text.split("\r\n")).toEqual([
      '\uFEFF"Vorgang";"Art";"Praktikumsgeber";"Angebot";"Eingegangen";"Fällig";"Alter in Werktagen";"Stand";"Entscheidung";"Grund";"Gerade übernommen"',
      `"${made[1]}";"Neues Angebot";${firm};"'@Werkstatt mitmachen";"2027-01-11";"2027-01-13";"2";"offen";;;"nein"`,
      `"${made[2]}";"Neues Angebot";${firm};"Metall; mit ""Gefühl""";"2027-01-11";"2027-01-13";"2";"offen";;;"nein"`,
      "",
    ]);
    world.now = new Date("2027-01-11T08:10:00Z");
  });

  it("holds what the filters show, in the language asked for", async () => {
    const decided = (await download("?state=decided&kind=offer&language=en").expect(200)).text;
    expect(decided).toContain(`"'+49 anrufen lernen"`);
    expect(decided).toContain('"0";"decided";"Rejected";"misleading";"no"');
    expect(decided.split("\r\n")).toHaveLength(3);
    expect((await download("?mine=true")).text).toContain('"ja"');
    await download("?cursor=x").expect(400);
  });

  it("is the own city's, and not fetched without end", async () => {
    const elsewhere = await givenDeskMember(world, "bochum");
    await download("", elsewhere).expect(403);
    Object.assign(world.deps.config, { throttleFactor: 1 });
    const fresh = await givenDeskMember(world, "essen");
    const answers: number[] = [];
    for (let n = 0; n < 21; n += 1) answers.push((await download("", fresh)).status);
    expect(answers).toEqual([...Array<number>(20).fill(200), 429]);
    expect((await download("", fresh)).headers["retry-after"]).toMatch(/^\d+$/);
  });
});

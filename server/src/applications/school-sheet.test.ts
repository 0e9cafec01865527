import { beforeAll, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { type Cast, givenCast, givenStudent } from "../../test/given-machines.ts";
import { type ApplicationIn, givenApplicationIn, givenOfferIn } from "../../test/given-states.ts";

const world = useWorld();
let cast: Cast;
beforeAll(async () => void (cast = await givenCast(world)));

const sheetOf = ({ id, student }: ApplicationIn) => student.call("get", `/api/v1/applications/${id}/school-sheet`);

it("tells the school where, when, how long and with whom", async () => {
  const sent = await givenApplicationIn(world, cast, "sent");
  const { body } = await sheetOf(sent).expect(200);
  const { body: own } = await sent.student.call("get", `/api/v1/me/applications/${sent.id}`).expect(200);
  const { body: me } = await sent.student.call("get", "/api/v1/me").expect(200);
  expect(body).toEqual({
    firstName: me.firstName,
    lastName: me.lastName,
    stage: "grade10",
    kind: "sbp",
    title: "Schülerpraktikum in der Werkstatt",
    employerName: own.offer.employerName,
    street: "Ringstraße 1",
    postcode: expect.stringMatching(/^44/),
    city: "bochum",
    ...own.wish,
    weekdays: [1, 2, 3, 4, 5],
    startsAt: "08:00",
    dailyMinutes: 360,
    breakMinutes: 60,
    mentorRole: "Ausbilderin in der Werkstatt",
    deputyRole: null,
    prerequisites: [],
    law: "child",
  });
});

it.each([
  ["child", 17, true],
  ["youth", 17, false],
  ["adult", 19, false],
])("names the law of a %s: %i years old, full-time school %s", async (law, age, fullTimeSchool) => {
  const student = await givenStudent(world, age, { fullTimeSchool });
  const sent = await givenApplicationIn(world, cast, "sent", { student });
  expect((await sheetOf(sent).expect(200)).body.law).toBe(law);
});

it("is there for a draft too, and not for kinds the school does not organise", async () => {
  expect((await sheetOf(await givenApplicationIn(world, cast, "draft"))).status).toBe(200);
  const text = { kind: "orient", pay: { type: "month", cents: 40_000 } };
  const offer = await givenOfferIn(world, cast, "published", { text });
  const student = await givenStudent(world, 17, { fullTimeSchool: false });
  const { status, body } = await sheetOf(await givenApplicationIn(world, cast, "draft", { offer, student }));
  expect([status, body.type]).toEqual([409, "/problems/not-possible-now"]);
});

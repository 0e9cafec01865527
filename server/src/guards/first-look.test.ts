import { beforeAll, describe, expect, it } from "vitest";
import { deliverLetters } from "#src/letters/deliver.ts";
import { useWorld } from "../../test/app.ts";
import { actOnApplication, actOnOffer, type ApplicationAct } from "../../test/given-acts.ts";
import { accepted, afterDays, type Cast, givenCast, givenDraftOffer, givenStudent } from "../../test/given-machines.ts";
import { givenMembership, givenPerson, type Someone } from "../../test/given-moderation.ts";
import { type ApplicationIn, givenApplicationIn, type OfferIn } from "../../test/given-states.ts";
import { keysOf } from "../../test/shape.ts";

/** All that an employer may read of an application before contact is open. */
const CARD = [
  "ageClass",
  "answers",
  "distance",
  "german",
  "interests",
  "label",
  "languages",
  "languages[].language",
  "languages[].level",
  "sentOn",
  "skills",
  "weekdays",
  "wish",
  "wish.endsOn",
  "wish.startsOn",
];
const AROUND = [
  "card",
  "contact",
  "criteria",
  "deadline",
  "id",
  "offerId",
  "offerTitle",
  "oneDay",
  "promised",
  "state",
  "version",
];
const PROMISED = ["promised.endsOn", "promised.periodId", "promised.startsOn"];
const CLOSED = [...AROUND, ...CARD.map((key) => `card.${key}`)].sort();

/** What would tell who it is or from where; each is found again once contact is open, so the search does find. */
const PERSON = { firstName: "Zwetelina", lastName: "Kanarienberg", phone: "+49 171 5550199" };
const PROFILE = {
  birthMonth: 11,
  birthYear: 2009,
  postcode: "45355",
  stage: "training",
  fullTimeSchool: true,
  phone: PERSON.phone,
  skills: ["teamwork"],
  interests: ["animals"],
  languages: [
    { language: "tr", level: "c1" },
    { language: "sq", level: "c2" },
    { language: "ku", level: "b1" },
  ],
};
const canaries = (student: Someone) => [
  PERSON.firstName,
  PERSON.lastName,
  PERSON.phone,
  student.email,
  student.id,
  "45355",
  "2009",
  "training",
  '"sq"',
  '"ku"',
  "studentId",
  "birth",
];

const world = useWorld();
let cast: Cast;
let member: Someone;
let offer: OfferIn;
beforeAll(async () => {
  cast = await givenCast(world);
  member = await givenPerson(world);
  await givenMembership(world, member, cast.firm.id);
  // A kind of one day: promised without an invitation, so contact stays closed the longest.
  offer = {
    id: await givenDraftOffer(world, cast.firm, {
      seats: 20,
      startsIn: 60,
      text: { kind: "bfe", usefulLanguages: ["tr", "fr"] },
    }),
    firm: cast.firm,
  };
  for (const act of ["submit", "approve"] as const) await accepted(actOnOffer(world, act, offer, cast.moderator));
});

async function givenCanary(): Promise<ApplicationIn> {
  const student = await givenStudent(world, 17, PROFILE);
  await world.owner.query(`update accounts set first_name = $2, last_name = $3, language = 'en' where id = $1`, [
    student.id,
    PERSON.firstName,
    PERSON.lastName,
  ]);
  return givenApplicationIn(world, cast, "sent", { student, offer });
}
const read = async ({ id }: ApplicationIn) =>
  (await accepted(member.call("get", `/api/v1/employers/${cast.firm.id}/applications/${id}`))).body;
const text = (answer: unknown): string => (typeof answer === "string" ? answer : JSON.stringify(answer));
const found = (answer: unknown, student: Someone): string[] =>
  canaries(student).filter((canary) => text(answer).includes(canary));

/** What becomes of an application while contact stays closed. */
const CLOSED_WAYS: [string, ApplicationAct[]][] = [
  ["sent", []],
  ["corrected", ["correct"]],
  ["seen", ["see"]],
  ["declined", ["see", "decline"]],
  ["promised at once", ["promise"]],
  ["promised and revoked", ["promise", "revoke"]],
  ["promised and withdrawn", ["promise", "withdraw"]],
  ["withdrawn", ["withdraw"]],
];

describe("before contact", () => {
  it.each(CLOSED_WAYS)("%s: every answer has the card's keys and nothing more", async (_, acts) => {
    const application = await givenCanary();
    const bodies: unknown[] = [];
    for (const act of acts) {
      const { body } = await accepted(actOnApplication(world, act, application));
      if (act !== "correct" && act !== "withdraw") bodies.push(body);
    }
    bodies.push(await read(application));
    for (const body of bodies) {
      expect(keysOf(body).filter((key) => !PROMISED.includes(key))).toEqual(CLOSED);
      expect(body).toMatchObject({
        contact: "closed",
        card: { ageClass: expect.any(String), languages: [{ language: "tr", level: "c1" }] },
      });
      expect(found(body, application.student)).toEqual([]);
    }
  });

  it("lapsed: the card stays a card", async () => {
    const application = await givenCanary();
    await afterDays(world, 20);
    expect(await read(application)).toMatchObject({ state: "lapsed", contact: "closed" });
    expect(keysOf(await read(application))).toEqual(CLOSED);
  });

  it("lists, refusals, the employer's other pages and its export name nobody", async () => {
    const application = await givenCanary();
    const { firm } = cast;
    const states = ["sent", "seen", "declined", "promised", "withdrawn", "lapsed"]
      .map((state) => `state=${state}`)
      .join("&");
    const list = (await accepted(member.call("get", `/api/v1/employers/${firm.id}/applications?${states}`))).body;
    expect(list.items.length).toBeGreaterThan(5);
    for (const item of list.items) expect(keysOf(item).filter((key) => !PROMISED.includes(key))).toEqual(CLOSED);
    const refused = await Promise.all(
      (["revoke", "promise"] as const).map((act) =>
        actOnApplication(world, act, application, {
          periodId: world.deps.newId(),
          startsOn: "2027-12-01",
          endsOn: "2027-12-02",
        }),
      ),
    );
    expect(refused.map(({ status }) => status)).toEqual([409, 400]);
    const paths = [
      `/api/v1/employers/${firm.id}/offers`,
      `/api/v1/employers/${firm.id}/manage`,
      `/api/v1/employers/${firm.id}/members`,
      `/api/v1/offers/${offer.id}/manage`,
      `/api/v1/offers/${offer.id}`,
      "/api/v1/me/export",
      `/betrieb/${firm.id}/bewerbungen/${application.id}`,
      `/betrieb/${firm.id}/bewerbungen`,
    ];
    const pages = await Promise.all(paths.map(async (path) => (await accepted(member.call("get", path))).text));
    for (const answer of [list, ...refused.map(({ body }) => body), ...pages])
      expect(found(answer, application.student)).toEqual([]);
  });

  it("letters to employers and all logs name nobody", async () => {
    const { student } = await givenCanary();
    await deliverLetters(world.deps);
    const team = [cast.firm.owner.email, member.email];
    const toTeam = world.mails.filter(({ to }) => team.includes(to));
    expect(toTeam.length).toBeGreaterThan(10);
    const telling = [PERSON.firstName, PERSON.lastName, PERSON.phone, student.email, student.id, "45355"];
    for (const mail of toTeam) expect(telling.filter((canary) => text(mail).includes(canary))).toEqual([]);
    expect(telling.filter((canary) => world.logs.join("\n").includes(canary))).toEqual([]);
  });
});

describe("contact", () => {
  it("opens with the invitation: then the person is there, and the student reads to whom", async () => {
    const application = await givenCanary();
    const { body } = await accepted(actOnApplication(world, "invite", application));
    expect(body).toMatchObject({
      contact: "open",
      person: {
        firstName: PERSON.firstName,
        lastName: PERSON.lastName,
        email: application.student.email,
        phone: PERSON.phone,
      },
    });
    expect(keysOf(body.card)).toEqual(CARD);
    const own = (await accepted(application.student.call("get", `/api/v1/me/applications/${application.id}`))).body;
    expect(own.reveals).toHaveLength(1);
  });

  it("opens at the confirmation when there was no invitation", async () => {
    const application = await givenCanary();
    await accepted(actOnApplication(world, "promise", application));
    expect(await read(application)).toMatchObject({ contact: "closed" });
    await accepted(actOnApplication(world, "confirm", application));
    expect(await read(application)).toMatchObject({ contact: "open", person: { lastName: PERSON.lastName } });
  });

  it("closes again 30 days after an end without placement", async () => {
    const application = await givenCanary();
    await accepted(actOnApplication(world, "invite", application));
    await accepted(actOnApplication(world, "decline", application));
    await afterDays(world, 29);
    expect(await read(application)).toMatchObject({ contact: "open" });
    await afterDays(world, 1);
    expect(await read(application)).toMatchObject({ contact: "closed" });
    expect(found(await read(application), application.student)).toEqual([]);
  });
});

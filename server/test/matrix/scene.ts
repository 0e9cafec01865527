import { tokenOf } from "#src/accounts/links.ts";
import type { LetterTemplate } from "#src/letters/templates.ts";
import { as, type World } from "../app.ts";
import {
  caseAbout,
  decide,
  done,
  type Firm,
  givenDeskMember,
  givenFirm,
  givenMembership,
  givenPerson,
  givenPublishedOffer,
  givenSubmittedOffer,
  givenVerifiedFirm,
  offerText,
  type Someone,
} from "../given-moderation.ts";

/** Everybody who asks, in the order of every line of the tables. "This" city is Bochum, "another" is Essen. */
export const ROLES = [
  "visitor",
  "student",
  "otherStudent",
  "owner",
  "member",
  "otherOwner",
  "otherMember",
  "moderator",
  "lead",
  "otherModerator",
  "otherLead",
  "operator",
] as const;
export type Role = (typeof ROLES)[number];

export const PROFILE = {
  birthMonth: 5,
  birthYear: 2009,
  postcode: "44787",
  stage: "grade10",
  fullTimeSchool: true,
  germanLevel: "b2",
  languages: [],
  skills: [],
  interests: [],
};
export const ANSWERS = [
  "Ich baue gern Dinge mit den Händen.",
  "Ich repariere Fahrräder.",
  "Ich möchte eine Werkstatt sehen.",
];
export const APPLICATION = { answers: ANSWERS, schoolInformed: true };
export const MAIL_APPLICATION = {
  ...APPLICATION,
  firstName: "Mina",
  lastName: "Muster",
  email: "mina@example.org",
  birthMonth: 5,
  birthYear: 2009,
  postcode: "44787",
  stage: "grade10",
  fullTimeSchool: true,
  germanLevel: "b2",
  consent: true,
};
const NO = { reason: "misleading", text: "Das ist kein Praktikum, sondern eine Stelle." };

/** One world with something in every state that a contract needs. */
export async function givenScene(world: World) {
  const people = await givenPeople(world);
  const firms = await givenFirms(world, people);
  const offers = await givenOffers(world, firms.firm, people);
  const applications = await givenApplications(world, offers, people);
  return {
    ...people,
    firms,
    offers,
    applications,
    template: await givenTemplate(people.lead, world),
    withPassword: await givenPassword(world),
    invitation: await givenLinks(world, firms, offers),
    reply: await givenReply(world, firms),
    token: (template: LetterTemplate) => tokenFor(world, template),
    periodOf: (offerId: string) => periodOf(world, offerId),
    accountOf: (role: Role): string => (role === "visitor" ? "" : { ...people, ...firms }[role].id),
  };
}
export type Scene = Awaited<ReturnType<typeof givenScene>>;

async function givenTemplate({ call }: Someone, world: World): Promise<string> {
  const body = {
    action: "reject",
    about: "unsafe",
    title: "Kein Fluchtweg",
    text: "Bitte zeigen Sie uns den Fluchtweg.",
  };
  const request = call("post", "/api/v1/desks/bochum/templates").set("idempotency-key", world.deps.newId());
  return (await done(request.send(body), 201)).body.id;
}

async function givenPeople(world: World) {
  const [student, otherStudent] = [
    await givenPerson(world, { student: true }),
    await givenPerson(world, { student: true }),
  ];
  for (const one of [student, otherStudent]) await one.call("put", "/api/v1/me/profile").send(PROFILE).expect(200);
  const [moderator, lead] = [await givenDeskMember(world, "bochum"), await givenDeskMember(world, "bochum", "lead")];
  const [otherModerator, otherLead] = [
    await givenDeskMember(world, "essen"),
    await givenDeskMember(world, "essen", "lead"),
  ];
  /** Takes the decisions the scene needs, so that the leads above may judge complaints about them. */
  const decider = await givenDeskMember(world, "bochum", "lead");
  return {
    student,
    otherStudent,
    moderator,
    lead,
    otherModerator,
    otherLead,
    decider,
    operator: await givenPerson(world, { operator: true }),
  };
}
type People = Awaited<ReturnType<typeof givenPeople>>;

async function givenFirms(world: World, { decider }: People) {
  const [firm, other] = [await givenVerifiedFirm(world, "bochum"), await givenVerifiedFirm(world, "essen")];
  const [pending, rejected, blocked] = [await givenFirm(world), await givenFirm(world), await givenVerifiedFirm(world)];
  const [member, otherMember] = [await givenPerson(world), await givenPerson(world)];
  const { owner } = firm;
  for (const one of [firm, pending, rejected, blocked]) await givenMembership(world, member, one.id);
  await givenMembership(world, otherMember, other.id);
  await decide(world, decider, rejected.caseId, "reject", {
    reason: "identity_unproved",
    text: "Diese Firma gibt es nicht.",
  });
  const { body } = await rejected.owner.call("get", `/api/v1/employers/${rejected.id}/manage`).expect(200);
  await rejected.owner
    .call("patch", `/api/v1/employers/${rejected.id}`)
    .set("if-match", `"${body.version}"`)
    .send({ identity: { ...body.identity, name: "Neu Firmiert" } })
    .expect(200);
  await decider
    .call("post", `/api/v1/employers/${blocked.id}/block`)
    .send({ reason: "fees_asked", text: "Die Firma verlangt Geld von Schülern." })
    .expect(200);
  for (const one of [pending, rejected, blocked]) await givenMembership(world, owner, one.id, "owner");
  return { firm, other, pending, rejected, blocked, owner, member, otherOwner: other.owner, otherMember };
}

type Firms = Awaited<ReturnType<typeof givenFirms>>;

async function givenOffers(world: World, firm: Firm, { decider }: People) {
  const key = world.deps.newId();
  const draft = await firm.owner
    .call("post", `/api/v1/employers/${firm.id}/offers`)
    .set("idempotency-key", key)
    .send({ content: offerText("bochum"), periods: [{ startsOn: "2027-03-01", endsOn: "2027-03-19", seats: 2 }] })
    .expect(201);
  const published = () => givenPublishedOffer(world, firm);
  const [submitted, plain, paused, suspended, rejected] = [
    await givenSubmittedOffer(world, firm),
    await published(),
    await published(),
    await published(),
    await givenSubmittedOffer(world, firm),
  ];
  await firm.owner.call("post", `/api/v1/offers/${paused.id}/pause`).send({}).expect(200);
  await decider
    .call("post", `/api/v1/offers/${suspended.id}/suspend`)
    .send({ reason: "unsafe", text: "Die Werkstatt hat keinen Fluchtweg." })
    .expect(200);
  await decide(world, decider, rejected.caseId, "reject", NO);
  await firm.owner
    .call("post", `/api/v1/offers/${rejected.id}/complaint`)
    .send({ text: "Wir sehen das anders und bitten um Prüfung." })
    .expect(201);
  const complaint = await caseAbout(world, { offerId: rejected.id, kind: "complaint" });
  return {
    draft: draft.body.id as string,
    submitted,
    published: plain,
    paused,
    suspended,
    rejected,
    complaint,
    for: [await published(), await published(), await published(), await published()],
  };
}
type Offers = Awaited<ReturnType<typeof givenOffers>>;

async function givenApplications(world: World, offers: Offers, { student }: People) {
  const prepare = async (offerId: string) => {
    const { body } = await student
      .call("post", `/api/v1/offers/${offerId}/applications`)
      .set("idempotency-key", world.deps.newId())
      .send(APPLICATION)
      .expect(201);
    return body.id as string;
  };
  const send = async (offerId: string) => {
    const id = await prepare(offerId);
    await student.call("post", `/api/v1/applications/${id}/send`).send({}).expect(200);
    return id;
  };
  const [first, second, third, fourth] = offers.for;
  if (!first || !second || !third || !fourth) throw new Error("four offers are needed");
  const [draft, sent, invited, promised] = [
    await prepare(first.id),
    await send(second.id),
    await send(third.id),
    await send(fourth.id),
  ];
  const owner = first.firm.owner;
  for (const id of [invited, promised])
    await owner.call("post", `/api/v1/applications/${id}/invite`).send({}).expect(200);
  const stay = { startsOn: "2027-03-01", endsOn: "2027-03-19" };
  const version = await versionOf(world, "applications", promised);
  await owner
    .call("post", `/api/v1/applications/${promised}/promise`)
    .set("if-match", `"${version}"`)
    .send({ ...stay, periodId: await periodOf(world, fourth.id) })
    .expect(200);
  return { draft, sent, invited, promised, stay: { ...stay, periodId: await periodOf(world, third.id) } };
}

/** Somebody who registered by mail and signed in with a password. */
async function givenPassword(world: World) {
  const [email, password] = ["mit.passwort@example.org", "ein langes Passwort"];
  const post = (path: string, body: object) => as(world)("post", `/api/v1/auth/${path}`).send(body);
  await post("register", { email, as: "student" }).expect(202);
  await post("verify", {
    token: await tokenFor(world, "verify-student"),
    firstName: "Pia",
    lastName: "Passwort",
    password,
  }).expect(200);
  const { headers } = await post("login", { email, password }).expect(200);
  const cookies = headers["set-cookie"] as unknown as string[];
  const refresh = cookies.find((cookie) => cookie.startsWith("refresh="))?.split(";")[0] ?? "";
  await post("password/forgot", { email }).expect(202);
  await post("register", { email: "neu.hier@example.org", as: "student" }).expect(202);
  return { email, password, refresh };
}

/** A living link of every other sort; answers the invitation's id. */
async function givenLinks(world: World, { pending, owner }: Firms, { published }: Offers): Promise<string> {
  const child = await givenPerson(world, { student: true });
  await child
    .call("put", "/api/v1/me/profile")
    .send({ ...PROFILE, birthYear: 2012, guardianEmail: "eltern@example.org" })
    .expect(200);
  await done(
    as(world)("post", `/api/v1/offers/${published.id}/applications/by-mail`)
      .set("idempotency-key", world.deps.newId())
      .send(MAIL_APPLICATION),
    202,
  );
  const invited = owner
    .call("post", `/api/v1/employers/${pending.id}/invitations`)
    .set("idempotency-key", world.deps.newId());
  const { body } = await invited.send({ email: "eingeladen@example.org", role: "member" }).expect(201);
  return body.id as string;
}

/** A pending organisation's own text for an answer. */
async function givenReply(world: World, { pending, owner }: Firms): Promise<string> {
  const { body } = await owner
    .call("post", `/api/v1/employers/${pending.id}/reply-templates`)
    .set("idempotency-key", world.deps.newId())
    .send({ purpose: "decline", name: "Danke", body: "Danke für deine Bewerbung." })
    .expect(201);
  return body.id as string;
}

async function periodOf(world: World, offerId: string): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>(`select id from periods where offer_id = $1`, [offerId]);
  return rows[0]?.id ?? "";
}

export async function versionOf(
  world: World,
  table: "applications" | "cases" | "employers" | "offers" | "accounts" | "periods",
  id: string,
): Promise<number> {
  const { rows } = await world.owner.query<{ version: number }>(`select version from ${table} where id::text = $1`, [
    id,
  ]);
  return rows[0]?.version ?? 1;
}

/** The token behind the newest letter of a kind. */
async function tokenFor(world: World, template: LetterTemplate): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>(
    `select id from letters where template = $1 order by created_at desc, id desc limit 1`,
    [template],
  );
  const [letter] = rows;
  if (!letter) throw new Error(`no letter ${template}`);
  return tokenOf(world.deps, letter.id);
}

/** How each role speaks to the server. */
export function callerOf(
  world: World,
  scene: Scene,
  role: Role,
): { call: ReturnType<typeof as>; someone: Someone | undefined } {
  const people: Record<Exclude<Role, "visitor">, Someone> = { ...scene, ...scene.firms };
  const someone = role === "visitor" ? undefined : people[role];
  return { call: someone?.call ?? as(world), someone };
}

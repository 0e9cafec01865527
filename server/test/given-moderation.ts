import type { DeskRole } from "@praktika/shared/policy";
import type { City } from "@praktika/shared/values/city";
import type supertest from "supertest";
import { as, type World } from "./app.ts";

/** Somebody who is signed in: `call("post", "/api/v1/…")` speaks as this person. */
export type Someone = {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
  readonly sessionId: string;
  readonly call: ReturnType<typeof as>;
};
export type Role = { readonly student?: boolean; readonly operator?: boolean };

const NEVER = "2100-01-01T00:00:00Z";
let people = 0;

/** An account with a session that outlives every move of the clock. */
export async function givenPerson(world: World, { student = false, operator = false }: Role = {}): Promise<Someone> {
  people += 1;
  const [id, session, email] = [world.deps.newId(), world.deps.newId(), `person${people}@example.org`];
  await world.owner.query(
    `insert into accounts (id, email, email_verified_at, first_name, last_name, student, operator, created_at, last_seen_on) values ($1, $2, $3::timestamptz, $4, $5, $6, $7, $3::timestamptz, $3::timestamptz::date)`,
    [id, email, world.now, `Vorname${people}`, `Nachname${people}`, student, operator],
  );
  await world.owner.query(
    `insert into sessions (id, account_id, level, device, started_at, last_used_at, expires_at) values ($1, $2, 1, 'test', $3, $4, $4)`,
    [session, id, world.now, NEVER],
  );
  const cookie = `session=${world.app.jwt.sign({ sub: id, sid: session, jti: session })}`;
  return { id, email, cookie, sessionId: session, call: as(world, cookie) };
}

export async function givenDeskMember(world: World, city: City, role: DeskRole = "moderator"): Promise<Someone> {
  const member = await givenPerson(world);
  await world.owner.query(`insert into desk_members (city, account_id, role, since) values ($1, $2, $3, $4)`, [
    city,
    member.id,
    role,
    world.now,
  ]);
  return member;
}

/** Makes somebody a member of an employer's team, or a former one since `until`. */
export async function givenMembership(
  world: World,
  someone: Someone,
  employerId: string,
  role: "owner" | "member" = "member",
  until: Date | null = null,
): Promise<void> {
  const values = [world.deps.newId(), employerId, someone.id, role, world.now, until];
  await world.owner.query(
    `insert into employer_members (id, employer_id, account_id, role, since, until) values ($1, $2, $3, $4, $5, $6)`,
    values,
  );
}

const POSTCODES: Readonly<Record<City, string>> = {
  bochum: "44787",
  dortmund: "44135",
  duisburg: "47051",
  essen: "45127",
  gelsenkirchen: "45879",
  muelheim: "45468",
  oberhausen: "46045",
};
/** The answer, or an error that says what came instead. */
export const done = async (test: supertest.Test, status: number): Promise<supertest.Response> => {
  const response = await test;
  if (response.status !== status) throw new Error(`${response.status} instead of ${status}: ${response.text}`);
  return response;
};
const key = (world: World) => world.deps.newId();

export type Firm = { readonly id: string; readonly owner: Someone; readonly city: City; readonly caseId: string };
let firms = 0;

/** A firm that registered and waits for its home desk. */
export async function givenFirm(
  world: World,
  city: City = "bochum",
  more: Record<string, unknown> = {},
): Promise<Firm> {
  firms += 1;
  const owner = await givenPerson(world);
  const body = {
    name: `Werkstatt ${firms}`,
    street: `Ringstraße ${firms}`,
    postcode: POSTCODES[city],
    town: city,
    kind: "company",
    ...more,
  };
  const { body: made } = await done(
    owner.call("post", "/api/v1/employers").set("idempotency-key", key(world)).send(body),
    201,
  );
  return { id: made.id, owner, city, caseId: await caseAbout(world, { employerId: made.id, kind: "employer" }) };
}

/** A firm its home desk has verified. */
export async function givenVerifiedFirm(
  world: World,
  city: City = "bochum",
  more: Record<string, unknown> = {},
): Promise<Firm> {
  const firm = await givenFirm(world, city, more);
  await decide(world, await givenDeskMember(world, city), firm.caseId, "approve");
  return firm;
}

export const offerText = (city: City, more: Record<string, unknown> = {}) => ({
  title: "Schülerpraktikum in der Werkstatt",
  kind: "sbp",
  field: "m",
  description: "Du lernst unsere Werkstatt kennen, arbeitest an einem eigenen Werkstück und gehst mit auf Montage.",
  learningGoals: ["Werkzeuge sicher benutzen", "Eine Zeichnung lesen", "Ein Werkstück bauen"],
  tasks: ["Bleche zuschneiden", "Teile montieren"],
  firstDay: [{ time: "08:00", what: "Begrüßung und Rundgang" }],
  mentor: { role: "Ausbilderin in der Werkstatt" },
  place: { street: "Ringstraße 1", postcode: POSTCODES[city] },
  dailyMinutes: 360,
  startsAt: "08:00",
  breakMinutes: 60,
  weekdays: [1, 2, 3, 4, 5],
  pay: { type: "none", reason: "school" },
  minimumAge: 15,
  stages: [],
  germanLevel: "a2",
  usefulLanguages: [],
  criteria: [],
  prerequisites: [],
  wheelchair: "yes",
  remoteShare: 0,
  sector: "none",
  ...more,
});

export type Offered = { readonly id: string; readonly firm: Firm; readonly caseId: string };

/** An offer that waits for the desk of its city. */
export async function givenSubmittedOffer(
  world: World,
  firm: Firm,
  city: City = firm.city,
  more: Record<string, unknown> = {},
): Promise<Offered> {
  const body = {
    content: offerText(city, more),
    periods: [{ startsOn: "2027-03-01", endsOn: "2027-03-19", seats: 2 }],
  };
  const { body: made } = await done(
    firm.owner.call("post", `/api/v1/employers/${firm.id}/offers`).set("idempotency-key", key(world)).send(body),
    201,
  );
  await done(firm.owner.call("post", `/api/v1/offers/${made.id}/submit`).send({}), 200);
  return { id: made.id, firm, caseId: await caseAbout(world, { offerId: made.id, kind: "offer" }) };
}

export async function givenPublishedOffer(world: World, firm: Firm, city: City = firm.city): Promise<Offered> {
  const offer = await givenSubmittedOffer(world, firm, city);
  await decide(world, await givenDeskMember(world, city), offer.caseId, "approve");
  return offer;
}

/** The newest case about an offer or employer. */
export async function caseAbout(
  world: World,
  { offerId, employerId, kind }: { offerId?: string; employerId?: string; kind: string },
): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>(
    `select id from cases where kind = $1 and ($2::uuid is null or offer_id = $2) and ($3::uuid is null or employer_id = $3) order by opened_at desc, id desc limit 1`,
    [kind, offerId ?? null, employerId ?? null],
  );
  const [row] = rows;
  if (!row) throw new Error(`no ${kind} case`);
  return row.id;
}

/** Decides a case as it is now; answers the review page. */
export async function decide(
  world: World,
  judge: Someone,
  caseId: string,
  action: string,
  body: Record<string, unknown> = {},
  status = 200,
): Promise<supertest.Response> {
  const { rows } = await world.owner.query<{ version: number }>(`select version from cases where id = $1`, [caseId]);
  return done(
    judge
      .call("post", `/api/v1/reviews/${caseId}/${action}`)
      .set("if-match", `"${rows[0]?.version ?? 0}"`)
      .send(body),
    status,
  );
}

export async function givenClaim(judge: Someone, caseId: string): Promise<void> {
  await done(judge.call("post", `/api/v1/reviews/${caseId}/claim`).send({}), 200);
}

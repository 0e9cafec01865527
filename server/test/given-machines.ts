import { addDays, berlinDay, type Day } from "@praktika/shared/values/dates";
import type supertest from "supertest";
import { runSweeps } from "#src/jobs/sweeps.ts";
import type { World } from "./app.ts";
import {
  done,
  type Firm,
  givenDeskMember,
  givenPerson,
  givenVerifiedFirm,
  offerText,
  type Someone,
} from "./given-moderation.ts";

/** Fixed reasons with their texts, as desks and employers type them. */
export const NO = { reason: "misleading", text: "Das ist kein Praktikum, sondern eine Stelle." };
export const UNSAFE = { reason: "unsafe", text: "Die Werkstatt hat keinen Fluchtweg." };
export const FEES = { reason: "fees_asked", text: "Die Firma verlangt Geld von Schülern." };
export const REMARKS = { remarks: [{ field: "tasks.0", text: "Bitte genauer beschreiben." }] };
export const COMPLAINT = { text: "Wir sehen das anders und bitten um Prüfung." };
export const QUESTION = { text: "Unter welcher Nummer stehen Sie im Handelsregister?" };
export const DECLINED = { reason: "other_chosen", text: "Leider haben wir uns anders entschieden." };
export const ANSWERS = [
  "Ich baue gern Dinge mit den Händen.",
  "Ich repariere Fahrräder.",
  "Ich möchte eine Werkstatt sehen.",
];

export const dayIn = (world: World, days: number): Day => addDays(berlinDay(world.now), days);
export const passDays = (world: World, days: number): void =>
  void (world.now = new Date(world.now.getTime() + days * 86_400_000));
/** Time passes, then everything that is due happens. */
export async function afterDays(world: World, days: number): Promise<void> {
  passDays(world, days);
  await runSweeps(world.deps);
}
/** Supertest opens a port per request unless the server listens already: needed for many requests at once. */
export const listen = (world: World): Promise<string> => world.app.listen({ port: 0, host: "127.0.0.1" });

export type Table = "offers" | "applications" | "employers" | "revisions";
/** State and version as stored; undefined when the row is gone. */
export async function stored(
  world: World,
  table: Table,
  id: string,
): Promise<{ state: string; version: number } | undefined> {
  const { rows } = await world.owner.query<{ state: string; version: number }>(
    `select state, version from ${table} where id = $1`,
    [id],
  );
  return rows[0];
}

/** One firm and the people of its desk: enough to take every decision with four eyes. */
export type Cast = { readonly firm: Firm; readonly moderator: Someone; readonly lead: Someone };
export async function givenCast(world: World): Promise<Cast> {
  return {
    firm: await givenVerifiedFirm(world),
    moderator: await givenDeskMember(world, "bochum"),
    lead: await givenDeskMember(world, "bochum", "lead"),
  };
}

/** A student of 17, or `age`, with a profile. */
export async function givenStudent(world: World, age = 17, more: Record<string, unknown> = {}): Promise<Someone> {
  const student = await givenPerson(world, { student: true });
  const birth = { birthMonth: 1, birthYear: world.now.getUTCFullYear() - age };
  const profile = {
    ...birth,
    postcode: "44787",
    stage: "grade10",
    fullTimeSchool: true,
    germanLevel: "b2",
    languages: [],
    skills: [],
    interests: [],
    ...more,
  };
  await done(student.call("put", "/api/v1/me/profile").send(profile), 200);
  return student;
}

export type OfferWish = {
  readonly seats?: number;
  readonly startsIn?: number;
  readonly text?: Record<string, unknown>;
};
/** A draft nobody submitted yet; its one period begins in 40 days. */
export async function givenDraftOffer(
  world: World,
  firm: Firm,
  { seats = 3, startsIn = 40, text = {} }: OfferWish = {},
): Promise<string> {
  const periods = [{ startsOn: dayIn(world, startsIn), endsOn: dayIn(world, startsIn + 13), seats }];
  const made = firm.owner
    .call("post", `/api/v1/employers/${firm.id}/offers`)
    .set("idempotency-key", world.deps.newId());
  return (await done(made.send({ content: offerText("bochum", text), periods }), 201)).body.id;
}

export type Stay = { readonly periodId: string; readonly startsOn: Day; readonly endsOn: Day };
/** An offer's periods as stays over the whole of them, those with free seats first, the latest first. */
export const periodsOf = async (world: World, offerId: string): Promise<Stay[]> =>
  (
    await world.owner.query<Stay>(
      `select id as "periodId", starts_on::text as "startsOn", ends_on::text as "endsOn" from periods where offer_id = $1 order by held < seats desc, starts_on desc, id`,
      [offerId],
    )
  ).rows;
export const periodOf = async (world: World, offerId: string): Promise<Stay> => {
  const [period] = await periodsOf(world, offerId);
  if (!period) throw new Error("an offer without period");
  return period;
};

/** A draft of an application; answers its id. */
export async function givenDraft(world: World, student: Someone, offerId: string): Promise<string> {
  const path = `/api/v1/offers/${offerId}/applications`;
  return (
    await done(
      student
        .call("post", path)
        .set("idempotency-key", world.deps.newId())
        .send({ answers: ANSWERS, schoolInformed: true, wish: await periodOf(world, offerId) }),
      201,
    )
  ).body.id;
}

/** The answer of a call that has to be accepted. */
export async function accepted(call: Promise<supertest.Response> | supertest.Test): Promise<supertest.Response> {
  const response = await call;
  if (response.status >= 300) throw new Error(`${response.status}: ${response.text}`);
  return response;
}

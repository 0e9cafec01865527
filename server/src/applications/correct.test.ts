import { beforeAll, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { actOnApplication } from "../../test/given-acts.ts";
import { accepted, ANSWERS, type Cast, givenCast, stored } from "../../test/given-machines.ts";
import { type ApplicationIn, givenApplicationIn } from "../../test/given-states.ts";

const world = useWorld();
let cast: Cast;
beforeAll(async () => void (cast = await givenCast(world)));

const NEW = ["Ich säge gern.", "Ich feile gern.", "Ich bohre gern."];
const correct = ({ id, student }: ApplicationIn, version: number | undefined, answers: readonly string[] = NEW) => {
  const request = student.call("patch", `/api/v1/applications/${id}`);
  if (version) request.set("if-match", `"${version}"`);
  return request.send({ answers });
};
const versionOf = async ({ id }: ApplicationIn) => (await stored(world, "applications", id))?.version;
const cardOf = async ({ id, firm }: ApplicationIn) =>
  (await firm.owner.call("get", `/api/v1/employers/${firm.id}/applications/${id}`).expect(200)).body.card;

it("shows the employer the new answers only, and keeps the old ones in the history", async () => {
  const sent = await givenApplicationIn(world, cast, "sent");
  const { body } = await correct(sent, await versionOf(sent)).expect(200);
  expect([body.state, body.answers, body.timeline.at(-1).action]).toEqual(["sent", NEW, "correct"]);
  expect((await cardOf(sent)).answers).toEqual(NEW);
  const { rows } = await world.owner.query(
    "select reason from application_transitions where application_id = $1 and action = 'correct'",
    [sent.id],
  );
  expect(rows).toEqual([{ reason: { before: ANSWERS } }]);
});

it.each([
  ["a name", "contains-name"],
  ["a number", "contains-contact"],
])("refuses %s and marks the place, and nothing changes", async (what, code) => {
  const sent = await givenApplicationIn(world, cast, "sent");
  const { firstName } = (await sent.student.call("get", "/api/v1/me").expect(200)).body;
  const said = what === "a name" ? firstName : "0234 998877";
  const { body } = await correct(sent, await versionOf(sent), ["Gut.", `Ich bin ${said} hier.`, "Ja."]).expect(400);
  expect(body.errors).toEqual([{ path: "answers.1", code, message: `8-${8 + said.length}` }]);
  expect((await cardOf(sent)).answers).toEqual(ANSWERS);
});

it("refuses once somebody has read the answers: 412 for the old version, 409 for the new one", async () => {
  const sent = await givenApplicationIn(world, cast, "sent");
  const before = await versionOf(sent);
  await accepted(actOnApplication(world, "see", sent));
  expect((await correct(sent, before)).status).toBe(412);
  const { status, body } = await correct(sent, await versionOf(sent));
  expect([status, body.type, body.state]).toEqual([409, "/problems/not-possible-now", "seen"]);
  expect((await correct(sent, undefined)).status).toBe(428);
  expect((await cardOf(sent)).answers).toEqual(ANSWERS);
});

import { beforeAll, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { type Cast, givenCast, listen } from "../../test/given-machines.ts";
import { givenApplicationIn } from "../../test/given-states.ts";

const world = useWorld();
let cast: Cast;
beforeAll(async () => {
  await listen(world);
  cast = await givenCast(world);
});

it.each(["revoke", "withdraw"])("a promise hit by %s eight times at once gives its seat back once", async (act) => {
  const { id, offerId, student } = await givenApplicationIn(world, cast, "promised");
  const [who, body] = act === "revoke" ? [cast.firm.owner, { reason: "place_gone" }] : [student, {}];
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => who.call("post", `/api/v1/applications/${id}/${act}`).send(body)),
  );
  const statuses = new Set(answers.map(({ status }) => status));
  expect(statuses).toContain(200);
  expect([...statuses].filter((status) => status !== 200 && status !== 409)).toEqual([]);
  const { rows } = await world.owner.query("select held from periods where offer_id = $1", [offerId]);
  expect(rows).toEqual([{ held: 0 }]);
});

import { berlinDay } from "@praktika/shared/values/dates";
import type { City } from "@praktika/shared/values/city";
import { placeOf } from "@praktika/shared/values/postcodes";
import { and, desc, eq } from "#src/db/orm.ts";
import { cases } from "#src/db/schema.ts";
import { approve } from "#src/moderation/approve.ts";
import type { Case } from "#src/moderation/cases.ts";
import { createOffer } from "#src/offers/edit.ts";
import { submit } from "#src/offers/run.ts";
import { loadOffer } from "#src/offers/store.ts";
import type { DemoOffer } from "./content/shape.ts";
import { periodOf, textOf } from "./offer-text.ts";
import type { People } from "./people.ts";
import type { Team } from "./seed-employers.ts";
import { deskActor, type Stage } from "./stage.ts";

export type SeededOffer = { readonly id: string; readonly city: City; readonly team: Team; readonly row: DemoOffer };
/** One offer with everybody who does something to it. */
export type Scene = { readonly stage: Stage; readonly people: People; readonly team: Team; readonly row: DemoOffer };

export const author = ({ owner }: Team) => ({ by: "employer", actorId: owner }) as const;
export const reviewer = ({ people }: Scene, { city }: SeededOffer) => deskActor(people.desks[city].moderator, city);

export async function drafted({ stage: { tx, ago }, team, row }: Scene, daysAgo: number): Promise<SeededOffer> {
  const content = textOf(row, team);
  const today = berlinDay(ago(0).clock());
  const id = await createOffer(tx, ago(daysAgo), team.employer, author(team), {
    content,
    periods: row.periods.map((period) => periodOf(today, period, content)),
  });
  const place = placeOf(content.place.postcode);
  if (!place) throw new Error(`no district for ${row.title}`);
  return { id, city: place.city, team, row };
}

export async function submitted(scene: Scene, daysAgo: number): Promise<SeededOffer> {
  const offer = await drafted(scene, daysAgo + 1);
  const { tx, ago } = scene.stage;
  await submit(tx, ago(daysAgo), await loadOffer(tx, offer.id), author(scene.team));
  return offer;
}

export async function published(scene: Scene, daysAgo: number): Promise<SeededOffer> {
  const offer = await submitted(scene, daysAgo);
  const { tx, ago } = scene.stage;
  await approve(tx, ago(daysAgo - 0.5), reviewer(scene, offer), await openCaseOf(scene, offer));
  return offer;
}

/** The newest case of an offer that waits for its desk. */
export async function openCaseOf({ stage: { tx } }: Scene, { city, id }: SeededOffer): Promise<Case> {
  const [found] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.city, city), eq(cases.offerId, id), eq(cases.state, "open")))
    .orderBy(desc(cases.openedAt))
    .limit(1);
  if (!found) throw new Error("the demo's offer has no open case");
  return found;
}

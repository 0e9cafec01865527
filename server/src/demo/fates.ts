import { addDays, berlinDay } from "@praktika/shared/values/dates";
import { suspendOffer } from "#src/moderation/on-offers.ts";
import { reject, requestChanges } from "#src/moderation/refuse.ts";
import { startRevision, updateDraft } from "#src/offers/edit.ts";
import { expire } from "#src/offers/jobs.ts";
import { pause, submit, withdraw } from "#src/offers/run.ts";
import { loadOffer } from "#src/offers/store.ts";
import type { Fate } from "./content/shape.ts";
import {
  author,
  drafted,
  openCaseOf,
  published,
  reviewer,
  type Scene,
  type SeededOffer,
  submitted,
} from "./offer-scene.ts";
import { textOf } from "./offer-text.ts";

type Of<Is extends Fate["is"]> = Extract<Fate, { is: Is }>;
const LONG_AGO = 54.5;

const draft = (scene: Scene) => drafted(scene, 3);

async function sentBack(scene: Scene, { remarks }: Of<"changes_requested">): Promise<SeededOffer> {
  const offer = await submitted(scene, 6);
  const { tx, ago } = scene.stage;
  await requestChanges(tx, ago(5), reviewer(scene, offer), await openCaseOf(scene, offer), [...remarks]);
  return offer;
}

async function resting(scene: Scene, { weeks }: Of<"paused">): Promise<SeededOffer> {
  const offer = await published(scene, 30);
  const { tx, ago } = scene.stage;
  const back = weeks ? addDays(berlinDay(ago(0).clock()), weeks * 7) : undefined;
  await pause(tx, ago(4), await loadOffer(tx, offer.id), author(scene.team), back);
  return offer;
}

async function suspended(scene: Scene, { reason, text }: Of<"suspended">): Promise<SeededOffer> {
  const offer = await published(scene, 30);
  const { tx, ago } = scene.stage;
  const desk = { by: "desk", actorId: scene.people.desks[offer.city].moderator } as const;
  await suspendOffer(tx, ago(2), await loadOffer(tx, offer.id), desk, { reason, text });
  return offer;
}

async function rejected(scene: Scene, { reason, text }: Of<"rejected">): Promise<SeededOffer> {
  const offer = await submitted(scene, 12);
  const { tx, ago } = scene.stage;
  await reject(tx, ago(11), reviewer(scene, offer), await openCaseOf(scene, offer), { reason, text });
  return offer;
}

async function withdrawn(scene: Scene): Promise<SeededOffer> {
  const offer = await published(scene, 30);
  const { tx, ago } = scene.stage;
  await withdraw(tx, ago(7), await loadOffer(tx, offer.id), author(scene.team));
  return offer;
}

async function over(scene: Scene): Promise<SeededOffer> {
  const offer = await published(scene, LONG_AGO);
  const { tx, ago } = scene.stage;
  await expire(tx, ago(1), await loadOffer(tx, offer.id));
  return offer;
}

/** A published offer whose new text waits at the desk, or came back with remarks. */
async function revised(scene: Scene, { text, remarks }: Of<"revised">): Promise<SeededOffer> {
  const offer = await published(scene, LONG_AGO);
  const { tx, ago } = scene.stage;
  const [team, live] = [author(scene.team), () => loadOffer(tx, offer.id)];
  await startRevision(tx, ago(3), await live(), team);
  const content = { ...textOf(scene.row, scene.team), ...text };
  await updateDraft(tx, ago(3), await live(), team, { content });
  await submit(tx, ago(1), await live(), team);
  if (remarks) await requestChanges(tx, ago(0.5), reviewer(scene, offer), await openCaseOf(scene, offer), [...remarks]);
  return offer;
}

/** Takes an offer to where its fate has it. */
export function livedThrough(scene: Scene, fate: Fate): Promise<SeededOffer> {
  switch (fate.is) {
    case "draft":
      return draft(scene);
    case "submitted":
      return submitted(scene, 1);
    case "changes_requested":
      return sentBack(scene, fate);
    case "paused":
      return resting(scene, fate);
    case "suspended":
      return suspended(scene, fate);
    case "rejected":
      return rejected(scene, fate);
    case "withdrawn":
      return withdrawn(scene);
    case "expired":
      return over(scene);
    case "revised":
      return revised(scene, fate);
  }
}

import type { OfferText, PeriodInput } from "@praktika/shared/offers/offer-text";
import { addDays, berlinDay, type Day, weekdayOf } from "@praktika/shared/values/dates";
import type { City } from "@praktika/shared/values/city";
import { and, desc, eq } from "drizzle-orm";
import { cases } from "#src/db/schema.ts";
import { approve } from "#src/moderation/approve.ts";
import { findCase } from "#src/moderation/cases.ts";
import { rejectOffer, suspendOffer } from "#src/moderation/on-offers.ts";
import { requestChanges } from "#src/moderation/refuse.ts";
import { createOffer, startRevision, updateDraft } from "#src/offers/edit.ts";
import { pause, submit, withdraw } from "#src/offers/run.ts";
import { loadOffer } from "#src/offers/store.ts";
import { CONTENT } from "./content/index.ts";
import { KIND_DEFAULTS } from "./content/kind-defaults.ts";
import type { DemoOffer, DemoPeriod } from "./content/shape.ts";
import type { People } from "./people.ts";
import { isStaged } from "./scenes.ts";
import type { Team, Teams } from "./seed-employers.ts";
import { deskActor, type Stage } from "./stage.ts";

export type SeededOffer = { readonly id: string; readonly city: City; readonly team: Team; readonly row: DemoOffer };
const WEEK = 7;
/** Days the oldest offer has been online, and a desk took to read it. */
const [OLDEST, DECIDED] = [54, 0.5];

function textOf(row: DemoOffer, { employer }: Team): OfferText {
  const { kind, field, title, description, tasks, learningGoals, firstDay, mentor, more } = row;
  const { street, postcode } = employer.identity;
  const steps = firstDay.map((step) => ({ time: step.slice(0, 5), what: step.slice(6) }));
  return {
    ...KIND_DEFAULTS[kind],
    kind,
    field,
    title,
    description,
    tasks: [...tasks],
    learningGoals: [...learningGoals],
    firstDay: steps,
    mentor: { role: mentor },
    place: row.place ?? { street, postcode },
    usefulLanguages: [],
    criteria: [],
    prerequisites: [],
    wheelchair: "no",
    remoteShare: 0,
    sector: "none",
    ...more,
  };
}

/** The Monday `weeks` weeks from today on. */
const mondayIn = (today: Day, weeks: number): Day => addDays(today, weeks * WEEK + ((8 - weekdayOf(today)) % WEEK));

const periodOf = (
  today: Day,
  [weeks, days, seats, minDays, maxDays]: DemoPeriod,
  { weekdays = [1] }: { weekdays?: readonly number[] },
): PeriodInput => {
  const startsOn = days === 1 ? addDays(mondayIn(today, weeks), (weekdays[0] ?? 1) - 1) : mondayIn(today, weeks);
  return {
    startsOn,
    endsOn: addDays(startsOn, days - 1),
    seats,
    ...(minDays && { minDays }),
    ...(maxDays && { maxDays }),
  };
};

async function submitted({ tx, ago }: Stage, team: Team, row: DemoOffer, daysAgo: number): Promise<SeededOffer> {
  const mover = { by: "employer", actorId: team.owner } as const;
  const content = textOf(row, team);
  const today = berlinDay(ago(0).clock());
  const id = await createOffer(tx, ago(daysAgo + 1), team.employer, mover, {
    content,
    periods: row.periods.map((period) => periodOf(today, period, content)),
  });
  await submit(tx, ago(daysAgo), await loadOffer(tx, id), mover);
  return { id, city: (await loadOffer(tx, id)).city, team, row };
}

const newestCase = async ({ tx }: Stage, { id }: SeededOffer) => {
  const [row] = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.offerId, id), eq(cases.state, "open")))
    .orderBy(desc(cases.openedAt))
    .limit(1);
  const found = row && (await findCase(tx, row.id));
  if (!found) throw new Error("the demo's offer has no open case");
  return found;
};

/** All offers: most are published, some wait, were sent back, rest, were stopped, ended or get a new text. */
export async function seedOffers(stage: Stage, teams: Teams, people: People): Promise<SeededOffer[]> {
  const published: SeededOffer[] = [];
  const rows = CONTENT.flatMap(({ employer, offers }) => offers.map((row) => ({ key: employer.key, row })));
  for (const [index, { key, row }] of rows.entries()) {
    const team = teams[key];
    if (!team) throw new Error(`no demo employer ${key}`);
    const daysAgo = isStaged(row.title) ? OLDEST : OLDEST - (index % OLDEST);
    const offer = await submitted(stage, team, row, daysAgo + DECIDED);
    await approve(
      stage.tx,
      stage.ago(daysAgo),
      deskActor(people.desks[offer.city].moderator, offer.city),
      await newestCase(stage, offer),
    );
    published.push(offer);
  }
  await seedOtherStates(stage, published, people);
  return published;
}

/** Copies of published texts in every other state of an offer's life. */
async function seedOtherStates(stage: Stage, published: readonly SeededOffer[], people: People): Promise<void> {
  const { tx, ago } = stage;
  const copy = (like: string, title: string): readonly [Team, DemoOffer] => {
    const { team, row } = published.find((offer) => offer.row.title.startsWith(like)) as SeededOffer;
    return [team, { ...row, title }];
  };
  const mover = (team: Team) => ({ by: "employer", actorId: team.owner }) as const;
  for (const [like, title] of [
    ["Tischlerei", "Tischlerei: Treppen bauen im Frühling"],
    ["Jeden Donnerstag", "Schlosserei: Tore für den Garten"],
    ["Früh aufstehen", "Backstube am Freitag"],
    ["Plakat", "Redaktion: Newsletter für Vereine"],
    ["Strom vom Dach", "Solartechnik: Messwoche im Sommer"],
    ["Gäste empfangen", "Hotel: Feste planen"],
    ["Fahrräder retten", "Lastenräder montieren"],
  ] as const) {
    await submitted(stage, ...copy(like, title), 1);
  }
  const sentBack = await submitted(stage, ...copy("Ein Jahr Holz", "Tischlerei: ein Jahr zum Ausprobieren"), 6);
  await requestChanges(
    tx,
    ago(5),
    deskActor(people.desks[sentBack.city].moderator, sentBack.city),
    await newestCase(stage, sentBack),
    [{ field: "learningGoals", text: "Bitte schreiben Sie genauer, was jemand danach kann." }],
  );
  const [team, row] = copy("Tischlerei", "Tischlerei: Werkzeugkunde (Entwurf)");
  await createOffer(tx, ago(3), team.employer, mover(team), {
    content: {
      title: row.title,
      kind: row.kind,
      field: row.field,
      place: { street: team.employer.identity.street, postcode: team.employer.identity.postcode },
    },
  });
  const publish = async (like: string, title: string) => {
    const offer = await submitted(stage, ...copy(like, title), 30);
    await approve(
      tx,
      ago(29),
      deskActor(people.desks[offer.city].moderator, offer.city),
      await newestCase(stage, offer),
    );
    return offer;
  };
  const paused = await publish("Tischlerei", "Tischlerei: Fenster bauen");
  await pause(tx, ago(4), await loadOffer(tx, paused.id), mover(paused.team), undefined);
  const suspended = await publish("Lager, Lkw", "Spedition: Nachtfahrten begleiten");
  await suspendOffer(
    tx,
    ago(2),
    await loadOffer(tx, suspended.id),
    { by: "desk", actorId: people.desks[suspended.city].moderator },
    { reason: "unsafe", text: "Nachtfahrten sind unter 18 nicht erlaubt. Bitte ändern Sie das Angebot." },
  );
  const rejected = await submitted(stage, ...copy("Ein Jahr Kita", "Kita: Vertretung für zwei Wochen"), 12);
  await rejectOffer(
    tx,
    ago(11),
    await loadOffer(tx, rejected.id),
    { by: "desk", actorId: people.desks[rejected.city].moderator },
    {
      reason: "not_an_internship",
      text: "Das ist eine Vertretung und kein Praktikum. Für Vertretungen braucht es einen Arbeitsvertrag.",
    },
  );
  const over = await publish("Elektro", "Elektro: Baustelle im Herbst");
  await withdraw(tx, ago(7), await loadOffer(tx, over.id), mover(over.team));
  const [first] = published;
  if (!first) return;
  await startRevision(tx, ago(2), await loadOffer(tx, first.id), mover(first.team));
  await updateDraft(tx, ago(2), await loadOffer(tx, first.id), mover(first.team), {
    content: {
      ...textOf(first.row, first.team),
      description: `${first.row.description} Neu: Wer mag, lernt auch das Drechseln.`,
    },
  });
  await submit(tx, ago(1), await loadOffer(tx, first.id), mover(first.team));
}

import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { actOnOffer } from "../../test/given-acts.ts";
import {
  accepted,
  afterDays,
  type Cast,
  givenCast,
  givenDraft,
  givenDraftOffer,
  givenStudent,
} from "../../test/given-machines.ts";
import { type Firm, givenFirm, type Someone } from "../../test/given-moderation.ts";
import { type ApplicationIn, givenApplicationIn, givenOfferIn, type OfferIn } from "../../test/given-states.ts";
import {
  APPLICATION_ACTS,
  type Command,
  commandsOf,
  EMPLOYER_ACTS,
  newestRevisions,
  OFFER_ACTS,
  REVISION_ACTS,
  type States,
  stateOf,
  statesOf,
} from "./model-commands.ts";
import { CELLS, ENDS, MACHINES, type MachineName, MODEL, OUT_OF_ENDS, targetsOf } from "./model.ts";
import { random } from "./random.ts";

const COMMANDS = 2_000;
const AT_LEAST = 5;
/** The walk goes on until people have taken each of their steps often enough, up to here. */
const AT_MOST = 4_000;
const PEOPLE = CELLS.filter(
  (cell) => !/ (expire|lapse|release|supersede|close (sent|seen|invited|promised)|add_period expired)/.test(cell),
);
const world = useWorld();
const { seed, next, pick } = random();
const taken = new Map<string, number>();
/** How often a legal step was tried: guards may refuse it for long, and others shall have their turn. */
const tried = new Map<string, number>();
const note = (cell: string, times = 1) => taken.set(cell, (taken.get(cell) ?? 0) + times);
const tally = { commands: 0, accepted: 0, refused: 0, repeated: 0 };
let cast: Cast;
let command: ReturnType<typeof commandsOf>;
let students: Someone[] = [];
const offers: OfferIn[] = [];
const applications: ApplicationIn[] = [];
const firms: Firm[] = [];

beforeAll(async () => {
  cast = await givenCast(world);
  command = commandsOf(world, cast, next);
  students = await Promise.all(Array.from({ length: 12 }, () => givenStudent(world)));
});

/** Runs a command and holds it against the model: accepted means the model's target, refused means nothing moved. */
async function step({ machine, action: called, id, run }: Command): Promise<void> {
  const before = await stateOf(world, machine, id);
  const action = called === "uphold_complaint" && before === "suspended" ? "reinstate" : called;
  const live = machine === "revision" ? await stateOf(world, "offer", id) : "";
  const { status } = await run();
  const after = await stateOf(world, machine, id);
  const from = machine === "revision" && action === "edit" && ENDS.revision.includes(before) ? "-" : before;
  const targets = targetsOf(machine, action, from);
  const what = `${machine} ${action} from ${before}: ${status}, then ${after} (SEED=${seed})`;
  expect(status, what).toBeLessThan(500);
  tally.commands += 1;
  if (status >= 300) {
    tally.refused += 1;
    expect(after, what).toBe(before);
  } else if (
    targets?.includes(after) &&
    (machine !== "revision" || live === "published" || live === "paused" || after === before)
  ) {
    tally.accepted += 1;
    note(`${machine} ${action} ${from}`);
  } else {
    tally.repeated += 1;
    expect(after, what).toBe(before);
  }
}

const used = (cell: string) => (taken.get(cell) ?? 0) + (tried.get(cell) ?? 0) / 2;
/** How often the least-taken step was taken that this one is or leads to within three more. */
function need(cell: string, ahead = 3): number {
  const [machine, action = "", from = ""] = cell.split(" ") as [MachineName, string?, string?];
  const targets = targetsOf(machine, action, from) ?? [];
  const following = PEOPLE.filter(
    (other) => other.startsWith(`${machine} `) && targets.includes(other.split(" ")[2] ?? ""),
  );
  return Math.min(used(cell), ...(ahead > 0 ? following.map((other) => 1 + need(other, ahead - 1)) : []));
}

/** The least-taken legal step that some row can take now, or anything at all. */
async function chooseCommand(): Promise<Command> {
  const makers: { readonly cells: string; readonly make: () => Command }[] = [];
  const [offerStates, applicationStates, employerStates] = [
    await statesOf(world, "offers"),
    await statesOf(world, "applications"),
    await statesOf(world, "employers"),
  ];
  const revisionStates = await newestRevisions(world);
  const add = (machine: MachineName, state: string, actions: readonly string[], make: (action: string) => Command) => {
    for (const action of actions)
      if (targetsOf(machine, action, state))
        makers.push({ cells: `${machine} ${action} ${state}`, make: () => make(action) });
  };
  for (const offer of offers) {
    const state = offerStates.get(offer.id);
    if (!state) continue;
    const revision = state === "published" || state === "paused" ? (revisionStates.get(offer.id) ?? "-") : undefined;
    const open = revision !== undefined && revision !== "-" && !ENDS.revision.includes(revision);
    add("offer", state, Object.keys(OFFER_ACTS), (action) => command.onOffer(offer, action));
    if (revision !== undefined)
      add("revision", open ? revision : "-", Object.keys(REVISION_ACTS), (action) => command.onRevision(offer, action));
  }
  for (const application of applications)
    add("application", applicationStates.get(application.id) ?? "gone", APPLICATION_ACTS, (action) =>
      command.onApplication(application, action),
    );
  for (const firm of firms)
    add("employer", employerStates.get(firm.id) ?? "gone", Object.keys(EMPLOYER_ACTS), (action) =>
      command.onEmployer(firm, action),
    );
  if (next() < 0.7 && makers.length > 0) {
    const least = Math.min(...makers.map(({ cells }) => need(cells)));
    const { cells, make } = pick(makers.filter((maker) => need(maker.cells) <= least + 1));
    tried.set(cells, (tried.get(cells) ?? 0) + 1);
    return make();
  }
  const anything = [
    () =>
      command.onOffer(
        pick(offers),
        pick(Object.keys(OFFER_ACTS).filter((action) => action !== "submit" && action !== "delete")),
      ),
    () => command.onApplication(pick(applications), pick(APPLICATION_ACTS)),
    () => command.onApplication(pick(applications), pick(APPLICATION_ACTS)),
    () => command.onEmployer(pick(firms), pick(Object.keys(EMPLOYER_ACTS))),
  ];
  return pick(anything)();
}

/** Keeps something to act on: new offers, firms and applications as old ones end. */
async function populate(): Promise<void> {
  const [offerStates, applicationStates, employerStates] = [
    await statesOf(world, "offers"),
    await statesOf(world, "applications"),
    await statesOf(world, "employers"),
  ];
  const living = (states: States, rows: readonly { id: string }[], ends: readonly string[]) =>
    rows.filter(({ id }) => states.has(id) && !ends.includes(states.get(id) ?? "")).length;
  if (living(offerStates, offers, ENDS.offer) < 8) {
    const kind = next() < 0.5 ? "bfe" : "sbp";
    const id = await givenDraftOffer(world, cast.firm, {
      seats: 6,
      startsIn: 60 + Math.floor(next() * 60),
      text: { kind },
    });
    offers.push({ id, firm: cast.firm });
    note("offer create -");
    const far = next();
    for (const action of ["submit", "approve"].slice(0, far < 0.4 ? 2 : far < 0.9 ? 1 : 0))
      await step(command.onOffer({ id, firm: cast.firm }, action));
    return populate();
  }
  if (living(employerStates, firms, ENDS.employer) < 4) {
    firms.push(await givenFirm(world));
    note("employer register -");
    return populate();
  }
  const published = offers.filter(({ id }) => offerStates.get(id) === "published");
  if (living(applicationStates, applications, ENDS.application) < 20 && published.length > 0) {
    const [offer, student] = [pick(published), pick(students)];
    const id = await givenDraft(world, student, offer.id).catch(() => undefined);
    if (!id) return;
    applications.push({ id, offerId: offer.id, firm: cast.firm, student });
    note("application prepare -");
    if (next() < 0.8) await step(command.onApplication({ id, offerId: offer.id, firm: cast.firm, student }, "send"));
  }
}

/** What only time or another row's step causes, five of each. */
async function causeTheRest(): Promise<void> {
  const many = async (work: () => Promise<unknown>) => {
    for (let time = 0; time < AT_LEAST; time += 1) await work();
  };
  for (const state of ["sent", "seen", "invited"])
    await many(() => givenApplicationIn(world, cast, state, { startsIn: 90 }));
  await many(() => givenApplicationIn(world, cast, "promised", { startsIn: 90 }));
  const drafts: string[] = [];
  await many(async () => drafts.push((await givenApplicationIn(world, cast, "draft", { startsIn: 90 })).id));
  await afterDays(world, 30);
  await afterDays(world, 1);
  const left = await statesOf(world, "applications");
  note("application expire draft", drafts.filter((id) => !left.has(id)).length);
  for (const state of ["sent", "seen", "invited", "promised"]) {
    const offer = await givenOfferIn(world, cast, "published", { seats: 10, startsIn: 90 });
    await many(() => givenApplicationIn(world, cast, state, { offer }));
    await accepted(actOnOffer(world, state === "promised" ? "suspend" : "withdraw", offer, cast.moderator));
    await many(async () => {
      const student = await givenStudent(world);
      await givenApplicationIn(world, cast, state, { student, startsIn: 90 });
      await givenApplicationIn(world, cast, "confirmed", { student, startsIn: 90 });
    });
  }
  await afterDays(world, 15);
  for (const state of ["published", "paused", "suspended", "submitted"])
    await many(() => givenOfferIn(world, cast, state, { startsIn: 2 }));
  await many(() => givenOfferIn(world, cast, "changes_requested", { startsIn: 90 }));
  await many(() => givenOfferIn(world, cast, "draft", { startsIn: 500 }));
  await afterDays(world, 31);
  await many(async () =>
    accepted(actOnOffer(world, "period", await givenOfferIn(world, cast, "expired"), cast.moderator)),
  );
  await afterDays(world, 340);
}

/** Every step the database remembers, as cells; all of them legal. */
async function historyCells(): Promise<Map<string, number>> {
  const cells = new Map<string, number>();
  for (const machine of MACHINES) {
    const { rows } = await world.owner.query<{ action: string; from: string | null; to: string; n: number }>(
      `select action, from_state as from, to_state as to, count(*)::int as n from ${machine}_transitions group by 1, 2, 3`,
    );
    for (const { action, from, to, n } of rows) {
      const targets = targetsOf(machine, action, from ?? "-");
      expect(targets, `${machine}: ${from} ${action} ${to}`).toContain(to === "erased" ? "-" : to);
      cells.set(`${machine} ${action} ${from ?? "-"}`, (cells.get(`${machine} ${action} ${from ?? "-"}`) ?? 0) + n);
    }
  }
  return cells;
}

describe(`a walk of ${COMMANDS} random commands`, () => {
  it("never leaves the model, takes every legal step five times, and is accepted at least every third time", async () => {
    while (
      tally.commands < COMMANDS ||
      (tally.commands < AT_MOST && PEOPLE.some((cell) => (taken.get(cell) ?? 0) < AT_LEAST))
    ) {
      if (tally.commands % 4 === 0) await populate();
      await step(await chooseCommand());
      if (tally.commands % 250 === 0) await afterDays(world, 1);
    }
    await causeTheRest();
    const remembered = await historyCells();
    const count = (cell: string) => Math.max(remembered.get(cell) ?? 0, taken.get(cell) ?? 0);
    console.log(
      `model: SEED=${seed}, ${tally.commands} commands, ${tally.accepted} accepted, ${tally.repeated} repeated, ${tally.refused} refused`,
    );
    console.log(Object.fromEntries(CELLS.map((cell) => [cell, count(cell)])));
    expect(tally.accepted / tally.commands).toBeGreaterThanOrEqual(0.3);
    expect(CELLS.filter((cell) => count(cell) < AT_LEAST)).toEqual([]);
  }, 240_000);

  it("keeps the books: seats, index and one open application per student and offer", async () => {
    const wrong = async (query: string) => (await world.owner.query(query)).rows;
    expect(
      await wrong(
        "select p.id from periods p where p.held <> (select count(*) from applications a where a.promised_period_id = p.id and a.state in ('promised', 'confirmed'))",
      ),
    ).toEqual([]);
    expect(
      await wrong(
        "select o.id from offers o join employers e on e.id = o.employer_id left join offer_index i on i.city = o.city and i.offer_id = o.id where (o.state = 'published' and e.state = 'verified') <> (i.offer_id is not null)",
      ),
    ).toEqual([]);
    expect(
      await wrong(
        "select student_id, offer_id from applications where state in ('sent', 'seen', 'invited', 'promised') group by 1, 2 having count(*) > 1",
      ),
    ).toEqual([]);
  });

  it("ends what is ended: no step leads out of an end but the two that the lifecycles name", async () => {
    const out = [...(await historyCells()).keys()].filter((cell) => {
      const [machine = "offer", , from = ""] = cell.split(" ");
      return ENDS[machine as MachineName].includes(from);
    });
    expect(out.filter((cell) => !OUT_OF_ENDS.includes(cell))).toEqual([]);
  });

  it("lets every state reach an end", () => {
    for (const machine of MACHINES) {
      const edges = Object.values(MODEL[machine]).flatMap((cells) =>
        Object.entries(cells).flatMap(([from, targets]) =>
          targets.map((to) => [from, to === "-" ? (ENDS[machine][0] ?? "") : to] as const),
        ),
      );
      const reaches = new Set(ENDS[machine]);
      for (let grew = true; grew;) {
        const before = reaches.size;
        for (const [from, to] of edges) if (reaches.has(to)) reaches.add(from);
        grew = reaches.size > before;
      }
      expect(edges.map(([from]) => from).filter((from) => !reaches.has(from))).toEqual([]);
    }
  });
});

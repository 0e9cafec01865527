import { savepoint } from "#src/db/db.ts";
import { offers as offerTable } from "#src/db/schema.ts";
import { Refusal } from "#src/http/refusal.ts";
import { answerBook } from "./answers/voice.ts";
import { courseOf, paceOf } from "./courses.ts";
import { refusalBook } from "./declines.ts";
import { type History, live } from "./history.ts";
import type { People } from "./people.ts";
import { isStaged, SCENES } from "./scenes.ts";
import type { SeededOffer } from "./offer-scene.ts";
import type { Stage } from "./stage.ts";
import { wishesOf } from "./wishes.ts";

/** Applications of a student who is in no scene. */
const EACH = 4;
const DAY_MS = 86_400_000;
type Plan = Omit<History, "answers" | "why">;
/** Undefined when an employer has read everything that could be written. */
type Write = (plan: Plan) => History | undefined;

/** Applications in every state: those staged for the demo's logins, and some of every other student. */
export async function seedApplications(stage: Stage, people: People, offers: readonly SeededOffer[]): Promise<void> {
  const [answersFor, whyNot] = [answerBook(), refusalBook()];
  const write: Write = (plan) => {
    const answers = answersFor({ ...plan.offer.row, employer: plan.offer.team.employer.id });
    return answers && { ...plan, answers, why: whyNot(plan) };
  };
  await playScenes(stage, people, offers, write);
  await search(stage, people, offers, write);
}

async function playScenes(stage: Stage, people: People, offers: readonly SeededOffer[], write: Write): Promise<void> {
  for (const { who, offer: title, pace = 2, ...course } of SCENES) {
    const student = [people.lina, people.emre, ...people.students].find(({ row }) => row.name === who);
    const offer = offers.find(({ row }) => row.title.startsWith(title));
    const history = student && offer && write({ ...course, student, offer, pace });
    if (!history) throw new Error(`no ${who}, no ${title} or no answers in the demo`);
    await live(stage, history);
  }
}

/** Everybody else applies to the best that takes them; oldest first, as a confirmation ends what waits by then. */
async function search(stage: Stage, people: People, offers: readonly SeededOffer[], write: Write): Promise<void> {
  const daysOnline = await onlineSince(stage);
  const free = offers.filter(({ row }) => !isStaged(row.title));
  const searching = people.students
    .filter(({ row }) => !SCENES.some(({ who }) => who === row.name))
    .flatMap((student) => {
      const wishes = wishesOf(student, free);
      return Array.from({ length: EACH }, () => ({ student, wishes }));
    })
    .map((one, turn) => ({ ...one, ...courseOf(turn) }))
    .toSorted((a, b) => b.sent - a.sent);
  for (const { student, wishes, ...course } of searching) {
    for (const offer of wishes.filter(({ id }) => (daysOnline.get(id) ?? 0) > course.sent)) {
      const plan = { ...course, student, offer, pace: paceOf(offer, course.fate) };
      if (!(await attempt(stage, write(plan)))) continue;
      wishes.splice(wishes.indexOf(offer), 1);
      break;
    }
  }
}

/** How many days each offer has been online. */
async function onlineSince({ tx, ago }: Stage): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.select({ id: offerTable.id, since: offerTable.publishedAt }).from(offerTable);
  const now = ago(0).clock().getTime();
  return new Map(rows.map(({ id, since }) => [id, since ? (now - since.getTime()) / DAY_MS : 0]));
}

/** Lives an application unless the exchange would refuse it: then nothing of it remains. */
async function attempt(stage: Stage, history: History | undefined): Promise<boolean> {
  if (!history) return false;
  try {
    await savepoint(stage.tx, (tx) => live({ ...stage, tx }, history));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

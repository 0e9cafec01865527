import { REVOKE_REASONS } from "@praktika/shared/applications/contract";
import { addDays } from "@praktika/shared/values/dates";
import { KIND_TRAITS } from "@praktika/shared/values/kind";
import { decline, invite, promise, revoke, see } from "#src/applications/answer.ts";
import { confirm } from "#src/applications/confirm.ts";
import { prepareApplication } from "#src/applications/prepare.ts";
import { sendApplication } from "#src/applications/send.ts";
import { type Application, freeSeat, loadApplication, moveApplication } from "#src/applications/store.ts";
import { job } from "#src/lifecycle/move.ts";
import { loadOffer, periodsOf } from "#src/offers/store.ts";
import type { Triple } from "./answers/shape.ts";
import type { Decline } from "./declines.ts";
import { notesFor } from "./notes.ts";
import type { SeededOffer } from "./offer-scene.ts";
import type { Student } from "./seed-students.ts";
import type { Stage } from "./stage.ts";

/** How far an application has come by its own two sides and the clock; the other ends come from what others do. */
export const FATES = [
  "draft",
  "sent",
  "seen",
  "invited",
  "promised",
  "confirmed",
  "declined",
  "withdrawn",
  "lapsed",
  "released",
  "revoked",
] as const;
export type Fate = (typeof FATES)[number];

/** Sent so many days ago to the nth period; the employer answers `pace` days later. */
export type History = {
  readonly student: Student;
  readonly offer: SeededOffer;
  readonly answers: Triple;
  readonly why: Decline;
  readonly fate: Fate;
  readonly sent: number;
  readonly pace: number;
  readonly period?: number;
};

/** Days between the steps: promise after an invitation, confirmation, and the ends by the clock. */
const [PROMISE, CONFIRM, REVOKE] = [2, 1.3, 3];
const DAY_MS = 86_400_000;
/** An hour after a deadline, as days before now. */
const justAfter = ({ ago }: Stage, deadline: Date | null): number =>
  (ago(0).clock().getTime() - (deadline?.getTime() ?? 0)) / DAY_MS - 1 / 24;

async function written({ tx, ago }: Stage, history: History): Promise<Application> {
  const { student, offer, answers, sent } = history;
  const row = await loadOffer(tx, offer.id);
  const periods = await periodsOf(tx, row);
  const period = periods[(history.period ?? 0) % periods.length];
  if (!period) throw new Error(`no such period in ${offer.row.title}`);
  const endsOn = period.minDays === null ? period.endsOn : addDays(period.startsOn, period.minDays - 1);
  const input = {
    wish: { periodId: period.id, startsOn: period.startsOn, endsOn },
    answers: [...answers] as [string, string, string],
    ...(KIND_TRAITS[offer.row.kind].schoolOrganised && { schoolInformed: true }),
  };
  return loadApplication(tx, await prepareApplication(tx, ago(sent + 0.02), row, student.id, input));
}

const stayOf = ({ wishPeriodId, wishStartsOn, wishEndsOn }: Application) => {
  if (!wishPeriodId || !wishStartsOn || !wishEndsOn) throw new Error("the demo's application has no wish");
  return { periodId: wishPeriodId, startsOn: wishStartsOn, endsOn: wishEndsOn };
};

/** What happens before an employer's answer; undefined when that was all. */
async function untilSeen(stage: Stage, history: History): Promise<Application | undefined> {
  const { tx, ago } = stage;
  const { fate, sent, pace, offer, student } = history;
  const [team, own] = [
    { by: "employer", actorId: offer.team.owner } as const,
    { by: "student", actorId: student.id } as const,
  ];
  const draft = await written(stage, history);
  if (fate === "draft") return;
  const application = await sendApplication(tx, ago(sent), draft, own);
  if (fate === "sent") return;
  if (fate === "withdrawn") return void (await moveApplication(tx, ago(sent - 1.4), application, "withdraw", own));
  if (fate === "lapsed")
    return void (await moveApplication(tx, ago(justAfter(stage, application.answerBy)), application, "lapse", job));
  const seen = await see(tx, ago(sent - pace * 0.6), application, team);
  return fate === "seen" ? undefined : seen;
}

/** Lives one application from the first word to its fate, each step when it happened. */
export async function live(stage: Stage, history: History): Promise<void> {
  const { tx, ago } = stage;
  const { fate, pace, sent, offer, student, why } = history;
  const team = { by: "employer", actorId: offer.team.owner } as const;
  const seen = await untilSeen(stage, history);
  if (!seen) return;
  const [answered, notes] = [sent - pace, notesFor(sent)];
  if (fate === "declined") return void (await decline(tx, ago(answered), seen, team, why));
  const invited = await invite(tx, ago(answered), seen, team, notes.invitation);
  if (fate === "invited") return;
  const promised = answered - PROMISE;
  const held = await promise(tx, ago(promised), invited, team, { ...stayOf(invited), ...notes.promise });
  if (fate === "confirmed") await confirm(tx, ago(promised - CONFIRM), held, { by: "student", actorId: student.id });
  if (fate === "revoked") {
    const reason = REVOKE_REASONS[Math.round(sent) % REVOKE_REASONS.length] ?? "other";
    await revoke(tx, ago(promised - REVOKE), held, team, notes.revoked(reason));
  }
  if (fate === "released") {
    await freeSeat(tx, held);
    await moveApplication(tx, ago(justAfter(stage, held.confirmBy)), held, "release", job);
  }
}

import { KIND_TRAITS } from "@praktika/shared/values/kind";
import { addDays } from "@praktika/shared/values/dates";
import { decline, invite, promise, see } from "#src/applications/answer.ts";
import { confirm } from "#src/applications/confirm.ts";
import { prepareApplication } from "#src/applications/prepare.ts";
import { sendApplication } from "#src/applications/send.ts";
import { type Application, freeSeat, loadApplication, moveApplication } from "#src/applications/store.ts";
import { closeOne } from "#src/applications/system.ts";
import { Refusal } from "#src/http/refusal.ts";
import { job } from "#src/lifecycle/move.ts";
import { loadOffer, periodsOf } from "#src/offers/store.ts";
import { ANSWERS } from "./answers.ts";
import type { People } from "./people.ts";
import type { SeededOffer } from "./seed-offers.ts";
import type { Stage } from "./stage.ts";

/** How far an application has come. */
type Fate =
  | "draft"
  | "sent"
  | "seen"
  | "invited"
  | "promised"
  | "confirmed"
  | "declined"
  | "withdrawn"
  | "lapsed"
  | "released"
  | "closed";
const FATES: readonly Fate[] = [
  "sent",
  "seen",
  "declined",
  "invited",
  "declined",
  "promised",
  "confirmed",
  "declined",
  "withdrawn",
  "lapsed",
  "released",
  "declined",
  "closed",
  "seen",
  "declined",
];
const DECLINED =
  "Vielen Dank für deine Bewerbung. Diesmal hat jemand anderes den Platz bekommen. Deine Antworten haben uns gefallen, versuch es gern noch einmal.";
const START = 26;

type Try = {
  readonly studentId: string;
  readonly offer: SeededOffer;
  readonly answers: readonly string[];
  readonly daysAgo: number;
};

async function sent(stage: Stage, { studentId, offer, answers, daysAgo }: Try, fate: Fate): Promise<Application> {
  const { tx, ago } = stage;
  const deps = ago(daysAgo);
  const row = await loadOffer(tx, offer.id);
  const [period] = await periodsOf(tx, row);
  if (!period) throw new Error("the demo's offer has no period");
  const endsOn = period.minDays === null ? period.endsOn : addDays(period.startsOn, period.minDays - 1);
  const input = {
    wish: { periodId: period.id, startsOn: period.startsOn, endsOn },
    answers: [...answers] as [string, string, string],
    ...(KIND_TRAITS[offer.row.kind].schoolOrganised && { schoolInformed: true }),
  };
  const draft = await loadApplication(tx, await prepareApplication(tx, deps, row, studentId, input));
  return fate === "draft" ? draft : sendApplication(tx, deps, draft, { by: "student", actorId: studentId });
}

async function live(stage: Stage, one: Try, fate: Fate): Promise<void> {
  const { tx, ago } = stage;
  const { daysAgo, offer, studentId } = one;
  const team = { by: "employer", actorId: offer.team.owner } as const;
  const student = { by: "student", actorId: studentId } as const;
  let application = await sent(stage, one, fate);
  if (fate === "draft" || fate === "sent") return;
  if (fate === "withdrawn") return void (await moveApplication(tx, ago(daysAgo - 1), application, "withdraw", student));
  if (fate === "lapsed")
    return void (await moveApplication(tx, ago(Math.max(0, daysAgo - 15)), application, "lapse", job));
  if (fate === "closed") return closeOne(tx, ago(daysAgo - 2), application, "offer-ended");
  application = await see(tx, ago(daysAgo - 1), application, team);
  if (fate === "seen") return;
  if (fate === "declined")
    return void (await decline(tx, ago(daysAgo - 2), application, team, { reason: "other_chosen", text: DECLINED }));
  application = await invite(tx, ago(daysAgo - 2), application, team);
  if (fate === "invited" || !application.wishPeriodId || !application.wishStartsOn || !application.wishEndsOn) return;
  application = await promise(tx, ago(daysAgo - 3), application, team, {
    periodId: application.wishPeriodId,
    startsOn: application.wishStartsOn,
    endsOn: application.wishEndsOn,
  });
  if (fate === "confirmed") return void (await confirm(tx, ago(daysAgo - 4), application, student));
  if (fate === "released") {
    await freeSeat(tx, application);
    await moveApplication(tx, ago(Math.max(0, daysAgo - 11)), application, "release", job);
  }
}

/** Applications in every state. A pair the rules or the person's age forbid is left out, as the exchange would refuse it. */
export async function seedApplications(stage: Stage, people: People, offers: readonly SeededOffer[]): Promise<void> {
  const recent: readonly Fate[] = ["sent", "seen", "invited", "promised"];
  const attempt = async (one: Try, fate: Fate) => {
    try {
      await stage.tx.transaction(async (tx) => live({ ...stage, tx }, one, fate));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  };
  let turn = 0;
  for (const [index, { id: studentId }] of people.students.entries()) {
    for (let nth = 0; nth < 5; nth += 1) {
      const offer = offers[(index * 7 + nth * 11) % offers.length];
      const fate = FATES[turn % FATES.length] ?? "sent";
      const daysAgo = recent.includes(fate) ? 3 + (turn % 3) : START - (turn % 7);
      if (offer) await attempt({ studentId, offer, answers: ANSWERS[turn % ANSWERS.length] ?? [], daysAgo }, fate);
      turn += 1;
    }
  }
  const [shown, study] = [offers[0], offers.find(({ row }) => row.kind === "pflicht_studium")];
  const [, , ...others] = people.students;
  if (shown) {
    for (const [nth, fate] of (["sent", "seen", "invited", "promised", "sent"] as const).entries())
      await attempt(
        { studentId: others[nth + 1]?.id ?? "", offer: shown, answers: ANSWERS[nth] ?? [], daysAgo: 4 },
        fate,
      );
    await attempt({ studentId: people.emre, offer: shown, answers: ANSWERS[0] ?? [], daysAgo: 3 }, "sent");
  }
  if (study) await attempt({ studentId: people.lina, offer: study, answers: ANSWERS[4] ?? [], daysAgo: 4 }, "promised");
  const sameWeeks = offers.filter(({ row }) => row.kind === "sbp" && row.periods[0]?.[0] === 7);
  for (const [nth, fate] of (["sent", "confirmed"] as const).entries()) {
    const [studentId, offer] = [people.students.at(-1)?.id ?? "", sameWeeks.at(-1 - nth)];
    if (offer) await attempt({ studentId, offer, answers: ANSWERS[6] ?? [], daysAgo: 6 - nth }, fate);
  }
  const drafts = offers.filter(({ row }) => row.kind === "pflicht_studium" || row.kind === "freiwillig_lang");
  if (drafts[2])
    await attempt({ studentId: people.lina, offer: drafts[2], answers: ANSWERS[4] ?? [], daysAgo: 1 }, "draft");
}

import { KIND_TRAITS } from "@praktika/shared/values/kind";
import { judgeStay } from "@praktika/shared/rules/judge";
import type { OfferText } from "@praktika/shared/offers/offer-text";
import { ageClassOf, ageOn, type Birth } from "@praktika/shared/values/age";
import { berlinDay, type Day } from "@praktika/shared/values/dates";
import { distanceBand } from "@praktika/shared/values/distance";
import { MAX_OPEN_APPLICATIONS } from "@praktika/shared/values/limits";
import { consentOf } from "#src/accounts/consents.ts";
import { findStudent, lockStudent } from "#src/accounts/store.ts";
import type { Tx } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import type { Mover } from "#src/lifecycle/move.ts";
import { lastStart } from "#src/offers/bookable.ts";
import { findOffer } from "#src/offers/store.ts";
import { answerBy, answerReminder } from "./deadlines.ts";
import { tellEmployer, tellStudent } from "./letters.ts";
import { demandAnonymous, wishOf } from "./prepare.ts";
import { type Application, markReady, moveApplication, openOf } from "./store.ts";

type By = Mover<"student" | "system">;
type StayFacts = {
  readonly birth: Birth;
  readonly fullTimeSchool: boolean | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly weekdays: readonly number[];
};

/** Refuses a stay the rules forbid for this person. */
export function demandLawfulStay(text: OfferText, stay: StayFacts, today: Day): void {
  const { birth, fullTimeSchool, startsOn, endsOn, weekdays } = stay;
  const findings = judgeStay(
    {
      ...text,
      periods: [],
      ageAtStart: ageOn(birth, startsOn),
      ageAtEnd: ageOn(birth, endsOn),
      fullTimeSchool: fullTimeSchool ?? false,
      startsOn,
      endsOn,
      weekdays,
    },
    today,
  );
  const blocks = findings.filter(({ verdict }) => verdict === "block");
  if (blocks.length > 0)
    throw new Refusal("rules-block", {
      errors: blocks.map(({ rule, paragraph }) => ({ path: "wish", code: rule, message: paragraph })),
    });
}

/**
 * Sends a draft: profile and answers are frozen, the employer's clock starts. Without a guardian's consent it is only marked
 * "send when ready" and stays a draft. Every guard speaks before anything is written.
 */
export async function sendApplication(tx: Tx, deps: Deps, application: Application, mover: By): Promise<Application> {
  const { studentId } = application;
  const account = studentId ? await lockStudent(tx, studentId) : undefined;
  if (application.state !== "draft" || !studentId || !account)
    throw new Refusal("not-possible-now", { state: application.state });
  const student = await findStudent(tx, studentId);
  if (!student)
    throw new Refusal("incomplete", {
      errors: [{ path: "profile", code: "required", message: "Fill in the profile first" }],
    });
  const offer = await findOffer(tx, application.offerId);
  const text = offer?.liveText;
  if (!offer?.public || !text || !offer.liveVersionId) throw new Refusal("not-bookable");
  demandAnonymous(application.answers, [account.firstName, account.lastName]);
  if (KIND_TRAITS[text.kind].schoolOrganised && !application.schoolInformed)
    throw new Refusal("incomplete", {
      errors: [{ path: "schoolInformed", code: "required", message: "The school has to know" }],
    });
  const { wishPeriodId: periodId, wishStartsOn, wishEndsOn } = application;
  const wish = await wishOf(
    tx,
    deps,
    offer,
    periodId && wishStartsOn && wishEndsOn ? { periodId, startsOn: wishStartsOn, endsOn: wishEndsOn } : undefined,
  );
  const { startsOn, endsOn } = wish;
  const today = berlinDay(deps.clock());
  const weekdays = application.weekdays ?? text.weekdays;
  demandLawfulStay(text, { birth: student, fullTimeSchool: student.fullTimeSchool, startsOn, endsOn, weekdays }, today);
  const open = await openOf(tx, studentId);
  if (open.some(({ offerId }) => offerId === application.offerId)) throw new Refusal("already-applied");
  if (open.length >= MAX_OPEN_APPLICATIONS) throw new Refusal("too-many-open");
  const consent = await consentOf(tx, deps, student);
  if (consent.state !== "not-needed" && consent.state !== "given")
    return waitForGuardian(tx, application, mover, consent.state === "missing");
  const { firstName, lastName, email } = account;
  const { phone, birthMonth, birthYear, postcode, stage, fullTimeSchool, germanLevel, languages, skills, interests } =
    student;
  const facts = {
    germanLevel,
    languages,
    skills,
    interests,
    ageClass: ageClassOf(ageOn(student, startsOn)),
    distance: distanceBand(postcode, text.place.postcode),
  };
  const now = deps.clock();
  const due = answerBy(now, lastStart(wish.period));
  const sent = await moveApplication(tx, deps, application, "send", mover, {
    set: {
      versionId: offer.liveVersionId,
      person: { firstName, lastName, email, phone, birthMonth, birthYear, postcode, stage, fullTimeSchool },
      facts,
      weekdays,
      wishPeriodId: wish.period.id,
      wishStartsOn: startsOn,
      wishEndsOn: endsOn,
      sentAt: now,
      answerBy: due,
      remindAt: answerReminder(now, now, due),
      sendWhenReady: false,
      guardianEmail: null,
      draftEmail: null,
      draftCookieHash: null,
      draftExpiresAt: null,
    },
  });
  await tellStudent(tx, deps, sent, "application-sent");
  await tellEmployer(tx, deps, sent, "application-received");
  return sent;
}

async function waitForGuardian(tx: Tx, application: Application, mover: By, missing: boolean): Promise<Application> {
  if (missing && mover.by === "student")
    throw new Refusal("consent-missing", {
      errors: [{ path: "guardianEmail", code: "required", message: "Name a guardian in the profile" }],
    });
  return markReady(tx, application);
}

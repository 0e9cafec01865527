import type { ApplicationCard, ApplicationPerson, ReceivedApplication } from "@praktika/shared/applications/contract";
import type { ApplicationState } from "@praktika/shared/applications/lifecycle";
import type { OfferText } from "@praktika/shared/offers/offer-text";
import { ageOn } from "@praktika/shared/values/age";
import { berlinDay } from "@praktika/shared/values/dates";
import { KIND_TRAITS } from "@praktika/shared/values/kind";
import { levelRank } from "@praktika/shared/values/language";
import { CONSENT_AGE, CONTACT_AFTER_END_DAYS } from "@praktika/shared/values/limits";
import { and, asc, eq, gt, inArray, or } from "#src/db/orm.ts";
import type * as z from "zod/mini";
import type { Tx } from "#src/db/db.ts";
import { applications, offerVersions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { notFound } from "#src/http/refusal.ts";
import { type Application, applicationColumns, personOf } from "./store.ts";

/** Contact opens at the invitation (or confirmation) and closes 30 days after an end without placement. */
export function contactOpen({ contactOpenedAt, endedAt, state }: Application, now: Date): boolean {
  if (!contactOpenedAt) return false;
  if (state === "confirmed" || !endedAt) return true;
  return now.getTime() < endedAt.getTime() + CONTACT_AFTER_END_DAYS * 86_400_000;
}

function germanVerdict(
  have: ApplicationFacts["germanLevel"],
  need: OfferText["germanLevel"],
): ApplicationCard["german"] {
  const missing = levelRank(need) - levelRank(have);
  return missing <= 0 ? "met" : missing === 1 ? "one_step_below" : "not_met";
}
type ApplicationFacts = NonNullable<Application["facts"]>;

/** The first look: only what the offer asked for, nothing that tells who or from where. */
export function cardOf(application: Application, text: OfferText): ApplicationCard {
  const { facts, label, answers, wishStartsOn, wishEndsOn, weekdays, sentAt } = application;
  if (!facts || !wishStartsOn || !wishEndsOn || !sentAt) throw notFound();
  return {
    label,
    ageClass: facts.ageClass,
    german: germanVerdict(facts.germanLevel, text.germanLevel),
    languages: facts.languages
      .filter(({ language }) => text.usefulLanguages.includes(language))
      .map(({ language, level }) => ({ language, level })),
    skills: facts.skills,
    interests: facts.interests,
    wish: { startsOn: wishStartsOn, endsOn: wishEndsOn },
    weekdays: weekdays ?? text.weekdays,
    distance: facts.distance,
    answers,
    sentOn: berlinDay(sentAt),
  };
}

async function personView(
  tx: Tx,
  deps: Deps,
  application: Application,
): Promise<z.output<typeof ApplicationPerson> | null> {
  const person = await personOf(tx, application);
  if (!person) return null;
  const { firstName, lastName, email, phone, stage } = person;
  const age = ageOn(person, berlinDay(deps.clock()));
  return { firstName, lastName, email, phone, stage, age, guardian: age < CONSENT_AGE };
}

/** An application as its employer sees it now; the person is read only while contact is open. */
export async function receivedApplication(
  tx: Tx,
  deps: Deps,
  application: Application,
): Promise<z.input<typeof ReceivedApplication>> {
  const [version] = await tx
    .select({ content: offerVersions.content })
    .from(offerVersions)
    .where(and(eq(offerVersions.city, application.city), eq(offerVersions.id, application.versionId)));
  const text = version?.content as OfferText | undefined;
  if (!text) throw notFound();
  const {
    id,
    offerId,
    state,
    promisedPeriodId: periodId,
    promisedStartsOn,
    promisedEndsOn,
    version: number,
  } = application;
  const deadline =
    state === "promised"
      ? application.confirmBy
      : state === "invited"
        ? application.decideBy
        : state === "sent" || state === "seen"
          ? application.answerBy
          : null;
  const common = {
    id,
    offerId,
    offerTitle: text.title,
    state,
    deadline: deadline?.toISOString() ?? null,
    criteria: text.criteria,
    oneDay: KIND_TRAITS[text.kind].oneDay,
    version: number,
    promised:
      periodId && promisedStartsOn && promisedEndsOn
        ? { periodId, startsOn: promisedStartsOn, endsOn: promisedEndsOn }
        : null,
    card: cardOf(application, text),
  };
  const person = contactOpen(application, deps.clock()) ? await personView(tx, deps, application) : null;
  return person ? { ...common, contact: "open", person } : { ...common, contact: "closed" };
}

const DEFAULT_STATES: readonly ApplicationState[] = ["sent", "seen", "invited", "promised", "confirmed"];
type Query = {
  readonly offer?: string | undefined;
  readonly state?: readonly ApplicationState[] | undefined;
  readonly limit: number;
};

/** Up to `limit + 1` received applications in the order of sending; drafts and erased contents never. */
export function receivedList(
  tx: Tx,
  employerId: string,
  { offer, state, limit }: Query,
  after: { at: Date; id: string } | undefined,
): Promise<Application[]> {
  const states = (state ?? DEFAULT_STATES).filter((one) => one !== "draft");
  const rest =
    after &&
    or(gt(applications.sentAt, after.at), and(eq(applications.sentAt, after.at), gt(applications.id, after.id)));
  const wanted = and(
    eq(applications.employerId, employerId),
    inArray(applications.state, states.length > 0 ? [...states] : ["sent"]),
    offer ? eq(applications.offerId, offer) : undefined,
    rest,
  );
  return tx
    .select(applicationColumns)
    .from(applications)
    .where(and(wanted, gt(applications.sentAt, new Date(0))))
    .orderBy(asc(applications.sentAt), asc(applications.id))
    .limit(limit + 1);
}

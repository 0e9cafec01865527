import * as z from "zod/mini";
import { Day, daysOf } from "../values/dates.ts";
import { FieldCode } from "../values/field.ts";
import { KindCode } from "../values/kind.ts";
import { LanguageCode, Level } from "../values/language.ts";
import { Prerequisite } from "../values/prerequisite.ts";
import { Sector } from "../values/sector.ts";
import { Stage } from "../values/stage.ts";
import { begunLine, begunProse, line, Postcode, prose, TimeOfDay } from "../values/text.ts";

/** Fields of the application card an employer can say matter to them; shown to students. */
export const CRITERIA = ["german", "languages", "skills", "interests", "dates", "distance", "answers"] as const;
export const Criterion = z.enum(CRITERIA);
/** Why no pay is lawful: part of school, required by study rules, or a short voluntary stay (then the desk is warned). */
export const NO_PAY_REASONS = ["school", "study", "short_voluntary", "training_rules"] as const;
export const Pay = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("none"), reason: z.enum(NO_PAY_REASONS) }),
  z.strictObject({ type: z.literal("hour"), cents: z.int().check(z.gte(1), z.lte(20_000)) }),
  z.strictObject({ type: z.literal("month"), cents: z.int().check(z.gte(1), z.lte(1_000_000)) }),
]);
export type Pay = z.infer<typeof Pay>;
export const Weekdays = z.array(z.int().check(z.gte(1), z.lte(7))).check(
  z.minLength(1),
  z.maxLength(7),
  z.refine((days) => new Set(days).size === days.length),
);
export const WHEELCHAIR = ["yes", "partly", "no"] as const;

const shape = {
  title: line(80, 5),
  kind: KindCode,
  field: FieldCode,
  description: prose(4000, 40),
  learningGoals: z.array(line(160, 3)).check(z.minLength(3), z.maxLength(8)),
  tasks: z.array(line(160, 3)).check(z.minLength(1), z.maxLength(10)),
  firstDay: z.array(z.strictObject({ time: TimeOfDay, what: line(160, 3) })).check(z.minLength(1), z.maxLength(10)),
  /** A role ("Ausbilderin in der Entwicklung"), not a person's name. */
  mentor: z.strictObject({ role: line(100, 3), deputyRole: z.optional(line(100, 3)) }),
  place: z.strictObject({ street: line(120, 3), postcode: Postcode }),
  /** Working minutes a day without breaks. */
  dailyMinutes: z.int().check(z.gte(30), z.lte(720)),
  startsAt: TimeOfDay,
  breakMinutes: z.int().check(z.gte(0), z.lte(240)),
  weekdays: Weekdays,
  pay: Pay,
  minimumAge: z.int().check(z.gte(13), z.lte(30)),
  /** Empty: any stage. */
  stages: z.array(Stage).check(z.maxLength(9)),
  germanLevel: Level,
  usefulLanguages: z.array(LanguageCode).check(z.maxLength(6)),
  criteria: z.array(Criterion).check(z.maxLength(CRITERIA.length)),
  prerequisites: z.array(Prerequisite).check(z.maxLength(8)),
  wheelchair: z.enum(WHEELCHAIR),
  accessibilityNote: z.optional(prose(500)),
  /** Percent of the time that can be done from home. */
  remoteShare: z.int().check(z.gte(0), z.lte(100)),
  sector: Sector,
};

/** The reviewed text of an offer, complete: what a student reads and a desk decides. */
export const OfferText = z.strictObject(shape);
export type OfferText = z.infer<typeof OfferText>;

/** A text being written: every part may be missing or still short. */
export const OfferDraft = z.partial(
  z.strictObject({
    ...shape,
    title: begunLine(80),
    description: begunProse(4000),
    learningGoals: z.array(begunLine(160)).check(z.maxLength(8)),
    tasks: z.array(begunLine(160)).check(z.maxLength(10)),
    firstDay: z.array(z.strictObject({ time: begunLine(5), what: begunLine(160) })).check(z.maxLength(10)),
    mentor: z.strictObject({ role: begunLine(100), deputyRole: z.optional(begunLine(100)) }),
    place: z.strictObject({ street: begunLine(120), postcode: begunLine(5) }),
    weekdays: z.array(z.int().check(z.gte(1), z.lte(7))).check(z.maxLength(7)),
    accessibilityNote: begunProse(500),
  }),
);
export type OfferDraft = z.infer<typeof OfferDraft>;

/** A bookable span. With `minDays` (calendar days) it is flexible: any stay of minDays..maxDays inside it. */
export const PeriodInput = z
  .strictObject({
    startsOn: Day,
    endsOn: Day,
    seats: z.int().check(z.gte(1), z.lte(200)),
    minDays: z.optional(z.int().check(z.gte(1), z.lte(400))),
    maxDays: z.optional(z.int().check(z.gte(1), z.lte(400))),
  })
  .check(
    z.refine((period) => period.startsOn <= period.endsOn, { path: ["endsOn"] }),
    z.refine((period) => !period.maxDays || (period.minDays ?? 0) <= period.maxDays, { path: ["maxDays"] }),
    z.refine((period) => !period.maxDays || period.minDays !== undefined, { path: ["minDays"] }),
    z.refine((period) => period.minDays === undefined || period.minDays <= daysOf(period.startsOn, period.endsOn), {
      path: ["minDays"],
    }),
  );
export type PeriodInput = z.infer<typeof PeriodInput>;

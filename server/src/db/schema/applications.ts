import type { LanguageSkill } from "@praktika/shared/accounts/contract";
import type { ApplicationState } from "@praktika/shared/applications/lifecycle";
import type { PlacementState } from "@praktika/shared/placements/lifecycle";
import type { AgeClass } from "@praktika/shared/values/age";
import type { DistanceBand } from "@praktika/shared/values/distance";
import type { Level, UiLanguage } from "@praktika/shared/values/language";
import type { Stage } from "@praktika/shared/values/stage";
import type { Interest, Skill } from "@praktika/shared/values/strengths";
import { boolean, foreignKey, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "#src/db/orm.ts";
import { bytes, day, instant } from "./columns.ts";
import { offers, offerVersions, periods } from "./offers.ts";
import { accounts } from "./people.ts";
import { cityColumn, transitionColumns } from "./transitions.ts";

/** Who applied, frozen when sent; employers read it only while contact is open. */
export type FrozenPerson = {
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  birthMonth: number;
  birthYear: number;
  postcode: string;
  stage: Stage;
  fullTimeSchool: boolean | null;
};
/** What the card is made of, frozen when sent. */
export type FrozenFacts = {
  germanLevel: Level;
  languages: LanguageSkill[];
  skills: Skill[];
  interests: Interest[];
  ageClass: AgeClass;
  distance: DistanceBand;
};

export const applications = pgTable(
  "applications",
  {
    ...cityColumn,
    id: uuid().notNull(),
    offerId: uuid().notNull(),
    versionId: uuid().notNull(),
    employerId: uuid().notNull(),
    studentId: uuid().references(() => accounts.id, { onDelete: "set null" }),
    state: text().$type<ApplicationState>().notNull(),
    label: text().notNull(),
    language: text().$type<UiLanguage>().notNull().default("de"),
    person: jsonb().$type<FrozenPerson>(),
    facts: jsonb().$type<FrozenFacts>(),
    answers: text().array().notNull(),
    wishPeriodId: uuid(),
    wishStartsOn: day(),
    wishEndsOn: day(),
    weekdays: integer().array(),
    schoolInformed: boolean(),
    promisedPeriodId: uuid(),
    promisedStartsOn: day(),
    promisedEndsOn: day(),
    answerBy: instant(),
    decideBy: instant(),
    confirmBy: instant(),
    remindAt: instant(),
    sentAt: instant(),
    contactOpenedAt: instant(),
    endedAt: instant(),
    afterPromise: boolean().notNull().default(false),
    reason: text(),
    message: text(),
    sendWhenReady: boolean().notNull().default(false),
    guardianEmail: text(),
    draftEmail: text(),
    draftCookieHash: bytes(),
    draftExpiresAt: instant(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    foreignKey({ columns: [table.city, table.offerId], foreignColumns: [offers.city, offers.id] }).onDelete("cascade"),
    foreignKey({ columns: [table.city, table.versionId], foreignColumns: [offerVersions.city, offerVersions.id] }),
    foreignKey({ columns: [table.city, table.promisedPeriodId], foreignColumns: [periods.city, periods.id] }),
    primaryKey({ columns: [table.city, table.id] }),
  ],
);

export const applicationTransitions = pgTable(
  "application_transitions",
  { ...cityColumn, ...transitionColumns, applicationId: uuid().notNull() },
  (table) => [primaryKey({ columns: [table.city, table.id] })],
);

export const reveals = pgTable(
  "reveals",
  {
    ...cityColumn,
    id: uuid().notNull(),
    applicationId: uuid().notNull(),
    employerId: uuid().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.city, table.applicationId],
      foreignColumns: [applications.city, applications.id],
    }).onDelete("cascade"),
    primaryKey({ columns: [table.city, table.id] }),
  ],
);

export const placements = pgTable(
  "placements",
  {
    ...cityColumn,
    id: uuid().notNull(),
    applicationId: uuid().notNull(),
    offerId: uuid().notNull(),
    employerId: uuid().notNull(),
    studentId: uuid().references(() => accounts.id, { onDelete: "set null" }),
    periodId: uuid().notNull(),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    weekdays: integer().array().notNull(),
    state: text().$type<PlacementState>().notNull(),
    agreedOn: day(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    foreignKey({ columns: [table.city, table.applicationId], foreignColumns: [applications.city, applications.id] }),
    foreignKey({ columns: [table.city, table.periodId], foreignColumns: [periods.city, periods.id] }),
    primaryKey({ columns: [table.city, table.id] }),
    unique().on(table.city, table.applicationId),
  ],
);

export const placementTransitions = pgTable(
  "placement_transitions",
  { ...cityColumn, ...transitionColumns, placementId: uuid().notNull() },
  (table) => [primaryKey({ columns: [table.city, table.id] })],
);

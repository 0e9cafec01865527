import type { LanguageSkill } from "@praktika/shared/accounts/contract";
import type { City } from "@praktika/shared/values/city";
import type { Level, UiLanguage } from "@praktika/shared/values/language";
import type { Stage } from "@praktika/shared/values/stage";
import type { Interest, Skill } from "@praktika/shared/values/strengths";
import { boolean, integer, jsonb, pgTable, primaryKey, text, uuid } from "#src/db/orm.ts";
import { bytes, day, instant } from "./columns.ts";

export const accounts = pgTable("accounts", {
  id: uuid().primaryKey(),
  email: text().notNull().unique(),
  emailVerifiedAt: instant(),
  passwordHash: text(),
  firstName: text().notNull(),
  lastName: text().notNull(),
  language: text().$type<UiLanguage>().notNull().default("de"),
  student: boolean().notNull().default(false),
  operator: boolean().notNull().default(false),
  closedAt: instant(),
  createdAt: instant().notNull(),
  lastSeenOn: day().notNull(),
  version: integer().notNull().default(1),
});

export const students = pgTable("students", {
  accountId: uuid()
    .primaryKey()
    .references(() => accounts.id, { onDelete: "cascade" }),
  birthYear: integer().notNull(),
  birthMonth: integer().notNull(),
  postcode: text().notNull(),
  stage: text().$type<Stage>().notNull(),
  fullTimeSchool: boolean(),
  germanLevel: text().$type<Level>().notNull(),
  languages: jsonb().$type<LanguageSkill[]>().notNull(),
  skills: text().array().$type<Skill[]>().notNull(),
  interests: text().array().$type<Interest[]>().notNull(),
  phone: text(),
  version: integer().notNull().default(1),
});

export const guardianConsents = pgTable("guardian_consents", {
  id: uuid().primaryKey(),
  studentId: uuid()
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" }),
  guardianEmail: text().notNull(),
  state: text().$type<"asked" | "given" | "revoked">().notNull(),
  askedAt: instant().notNull(),
  givenAt: instant(),
  revokedAt: instant(),
});

export const sessions = pgTable("sessions", {
  id: uuid().primaryKey(),
  accountId: uuid()
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" }),
  level: integer().$type<1 | 2>().notNull(),
  device: text().notNull(),
  startedAt: instant().notNull(),
  lastUsedAt: instant().notNull(),
  expiresAt: instant().notNull(),
  endedAt: instant(),
});

export const refreshTokens = pgTable("refresh_tokens", {
  hash: bytes().primaryKey(),
  sessionId: uuid()
    .notNull()
    .references(() => sessions.id, { onDelete: "cascade" }),
  issuedAt: instant().notNull(),
  supersededAt: instant(),
});

export const mailedTokens = pgTable("mailed_tokens", {
  hash: bytes().primaryKey(),
  purpose: text().notNull(),
  email: text().notNull(),
  accountId: uuid().references(() => accounts.id, { onDelete: "cascade" }),
  subjectId: uuid(),
  data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  attempts: integer().notNull().default(0),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
});

export const letters = pgTable("letters", {
  id: uuid().primaryKey(),
  template: text().notNull(),
  email: text().notNull(),
  accountId: uuid().references(() => accounts.id, { onDelete: "cascade" }),
  language: text().$type<UiLanguage>().notNull(),
  city: text().$type<City>(),
  subjectId: uuid(),
  data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  createdAt: instant().notNull(),
  sentAt: instant(),
});

export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    owner: text().notNull(),
    key: text().notNull(),
    fingerprint: bytes().notNull(),
    status: integer(),
    answerId: uuid(),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.owner, table.key] })],
);

export const throttles = pgTable("throttles", {
  key: text().primaryKey(),
  count: integer().notNull(),
  until: instant().notNull(),
});

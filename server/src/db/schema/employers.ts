import type { Identity } from "@praktika/shared/employers/contract";
import type { EmployerState } from "@praktika/shared/employers/lifecycle";
import type { DeskRole, EmployerRole } from "@praktika/shared/policy";
import type { City } from "@praktika/shared/values/city";
import { boolean, integer, jsonb, pgTable, primaryKey, sql, text, uuid } from "#src/db/orm.ts";
import { day, instant } from "./columns.ts";
import { accounts } from "./people.ts";
import { cityColumn, transitionColumns } from "./transitions.ts";

export const employers = pgTable("employers", {
  id: uuid().primaryKey(),
  kind: text().$type<"company" | "administration" | "association">().notNull(),
  state: text().$type<EmployerState>().notNull(),
  homeCity: text().$type<City>().notNull(),
  identity: jsonb().$type<Identity>().notNull(),
  pendingIdentity: jsonb().$type<Identity>(),
  name: text().generatedAlwaysAs(sql`identity ->> 'name'`),
  about: text(),
  size: text(),
  question: text(),
  questionUntil: day(),
  rejection: jsonb().$type<{ reason: string; text: string }>(),
  changedSinceRejection: boolean().notNull().default(false),
  lapsesInARow: integer().notNull().default(0),
  blockedBy: uuid(),
  createdAt: instant().notNull(),
  version: integer().notNull().default(1),
});

export const employerMembers = pgTable("employer_members", {
  id: uuid().primaryKey(),
  employerId: uuid()
    .notNull()
    .references(() => employers.id),
  accountId: uuid()
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" }),
  role: text().$type<EmployerRole>().notNull(),
  since: instant().notNull(),
  until: instant(),
});

export const deskMembers = pgTable(
  "desk_members",
  {
    ...cityColumn,
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    role: text().$type<DeskRole>().notNull(),
    since: instant().notNull(),
    until: instant(),
  },
  (table) => [primaryKey({ columns: [table.city, table.accountId, table.since] })],
);

export const invitations = pgTable("invitations", {
  id: uuid().primaryKey(),
  employerId: uuid().references(() => employers.id),
  deskCity: text().$type<City>(),
  email: text().notNull(),
  role: text().notNull(),
  invitedBy: uuid()
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" }),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  acceptedAt: instant(),
  revokedAt: instant(),
});

export const employerTransitions = pgTable("employer_transitions", {
  ...transitionColumns,
  id: uuid().primaryKey(),
  employerId: uuid()
    .notNull()
    .references(() => employers.id),
});

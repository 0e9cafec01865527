import type { CASE_KINDS, CASE_STATES } from "@praktika/shared/moderation/contract";
import type { City } from "@praktika/shared/values/city";
import { foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from "#src/db/orm.ts";
import { instant } from "./columns.ts";
import { employers } from "./employers.ts";
import { cityColumn } from "./transitions.ts";

export const cases = pgTable(
  "cases",
  {
    ...cityColumn,
    id: uuid().notNull(),
    deskCity: text().$type<City>().notNull(),
    kind: text().$type<(typeof CASE_KINDS)[number]>().notNull(),
    state: text().$type<(typeof CASE_STATES)[number]>().notNull(),
    employerId: uuid()
      .notNull()
      .references(() => employers.id),
    offerId: uuid(),
    versionId: uuid(),
    revisionId: uuid(),
    complaint: text(),
    openedAt: instant().notNull(),
    dueAt: instant().notNull(),
    claimedBy: uuid(),
    claimedUntil: instant(),
    outcome: text(),
    reason: text(),
    text: text(),
    remarks: jsonb().$type<{ field: string; text: string }[]>().notNull().default([]),
    decidedBy: uuid(),
    decidedAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.city, table.id] })],
);

export const caseEvents = pgTable(
  "case_events",
  {
    ...cityColumn,
    id: uuid().notNull(),
    caseId: uuid().notNull(),
    deskCity: text().$type<City>().notNull(),
    at: instant().notNull(),
    actorId: uuid(),
    action: text().notNull(),
  },
  (table) => [
    foreignKey({ columns: [table.city, table.caseId], foreignColumns: [cases.city, cases.id] }),
    primaryKey({ columns: [table.city, table.id] }),
  ],
);

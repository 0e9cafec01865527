import type { TEMPLATE_ACTIONS } from "@praktika/shared/moderation/desk-contract";
import { integer, pgTable, primaryKey, text, uuid } from "#src/db/orm.ts";
import { instant } from "./columns.ts";
import { cityColumn } from "./transitions.ts";

export const reasonTemplates = pgTable(
  "reason_templates",
  {
    ...cityColumn,
    id: uuid().notNull(),
    action: text().$type<(typeof TEMPLATE_ACTIONS)[number]>().notNull(),
    about: text(),
    title: text().notNull(),
    body: text().notNull(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.city, table.id] })],
);

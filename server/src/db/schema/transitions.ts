import type { City } from "@praktika/shared/values/city";
import { jsonb, text, uuid } from "#src/db/orm.ts";
import { instant } from "./columns.ts";

/** The columns every history of a machine has: who, when, from, to, why. */
export const transitionColumns = {
  id: uuid().notNull(),
  at: instant().notNull(),
  actorId: uuid(),
  actorRole: text().notNull(),
  action: text().notNull(),
  fromState: text(),
  toState: text().notNull(),
  reason: jsonb().$type<Record<string, unknown>>(),
};

export const cityColumn = { city: text().$type<City>().notNull() };

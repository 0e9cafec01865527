import { integer, pgTable } from "#src/db/orm.ts";
import { instant } from "./columns.ts";

export const demoSeeds = pgTable("demo_seeds", {
  id: integer().primaryKey().default(1),
  seededAt: instant().notNull(),
});

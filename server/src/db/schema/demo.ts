import { integer, pgTable } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

export const demoSeeds = pgTable("demo_seeds", {
  id: integer().primaryKey().default(1),
  seededAt: instant().notNull(),
});

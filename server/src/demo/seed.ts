import { isNull, sql } from "#src/db/orm.ts";
import { systemScope } from "#src/db/in-scope.ts";
import { accounts, demoSeeds, letters } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { seedPeople } from "./people.ts";
import { seedApplications } from "./seed-applications.ts";
import { seedEmployers } from "./seed-employers.ts";
import { seedOffers } from "./seed-offers.ts";
import { stageAt } from "./stage.ts";

/** Letters of the last two days stay in the post box; older ones count as sent long ago. */
const KEPT_HOURS = 48;

/**
 * Fills a database that was never seeded and that nobody uses yet, in one transaction: a crash leaves nothing. Answers whether
 * it did. Impossible in production.
 */
export async function seedDemo(deps: Deps): Promise<boolean> {
  if (deps.config.production) throw new Error("demo data are impossible in production");
  return systemScope(deps.db, async (tx) => {
    const marked = await tx.insert(demoSeeds).values({ seededAt: deps.clock() }).onConflictDoNothing().returning();
    const [anybody] = await tx.select({ id: accounts.id }).from(accounts).limit(1);
    if (marked.length === 0 || anybody) return false;
    const stage = stageAt(tx, deps);
    const people = await seedPeople(stage);
    const teams = await seedEmployers(stage, people);
    const offers = await seedOffers(stage, teams, people);
    await seedApplications(stage, people, offers);
    const before = new Date(deps.clock().getTime() - KEPT_HOURS * 3_600_000);
    await tx
      .update(letters)
      .set({ sentAt: sql`${letters.createdAt}` })
      .where(sql`${isNull(letters.sentAt)} and ${letters.createdAt} < ${before}`);
    return true;
  });
}

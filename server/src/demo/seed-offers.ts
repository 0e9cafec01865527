import { CONTENT } from "./content/index.ts";
import { livedThrough } from "./fates.ts";
import { published, type SeededOffer } from "./offer-scene.ts";
import type { People } from "./people.ts";
import { isStaged } from "./scenes.ts";
import type { Teams } from "./seed-employers.ts";
import type { Stage } from "./stage.ts";

/** Days the oldest offer has been online, and a desk took to read it. */
const [OLDEST, DECIDED] = [54, 0.5];

/** All offers through the exchange's own steps; answers those a student finds. */
export async function seedOffers(stage: Stage, teams: Teams, people: People): Promise<SeededOffer[]> {
  const found: SeededOffer[] = [];
  for (const { employer, offers } of CONTENT) {
    const team = teams[employer.key];
    if (!team) throw new Error(`no demo employer ${employer.key}`);
    for (const row of offers) {
      const scene = { stage, people, team, row };
      const daysAgo = isStaged(row.title) ? OLDEST : OLDEST - (found.length % OLDEST);
      if (!row.fate) found.push(await published(scene, daysAgo + DECIDED));
      else {
        const offer = await livedThrough(scene, row.fate);
        if (row.fate.is === "revised") found.push(offer);
      }
    }
  }
  return found;
}

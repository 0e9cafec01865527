import { berlinDay } from "@praktika/shared/values/dates";
import { and, eq } from "drizzle-orm";
import type { Tx } from "#src/db/db.ts";
import { offerVersions, periods } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { findingsOf } from "#src/offers/judge.ts";
import type { Case } from "./cases.ts";

/** The text a case is about, its offer's periods and what the rules say about both today. */
export async function judgedText(tx: Tx, deps: Deps, { city, versionId }: Pick<Case, "city" | "versionId">) {
  if (!versionId) return undefined;
  const [version] = await tx.select().from(offerVersions).where(and(eq(offerVersions.city, city), eq(offerVersions.id, versionId)));
  if (!version) return undefined;
  const spans = await tx.select().from(periods).where(and(eq(periods.city, city), eq(periods.offerId, version.offerId))).orderBy(periods.startsOn, periods.id);
  return { version, periods: spans, findings: findingsOf(version.content, spans, berlinDay(deps.clock())) };
}

/** Nothing is published that the rules block today, whatever they said when it was submitted. */
export async function mustBeLawful(tx: Tx, deps: Deps, row: Case): Promise<void> {
  const judged = await judgedText(tx, deps, row);
  const blocks = judged?.findings.filter(({ verdict }) => verdict === "block") ?? [];
  if (!judged || blocks.length === 0) return;
  throw new Refusal("rules-block", { errors: blocks.map(({ rule, field }) => ({ path: field ?? "", code: rule, message: rule })) });
}

import type { CaseItem } from "@praktika/shared/moderation/contract";

type Place = Pick<CaseItem, "id" | "openedAt">;
const comesAfter = (a: Place, b: Place) => a.openedAt > b.openedAt || (a.openedAt === b.openedAt && a.id > b.id);
/** Open, nobody else is at it, and no second pair of eyes is asked for. */
const isFree = (item: CaseItem) =>
  item.state === "open" && !item.fourEyes && (item.claimedBy === null || item.claimedByMe);

/** The cases around one in a queue, also when that one has left it: before, after, and the next one to decide (in a circle). */
export function neighbours(items: readonly CaseItem[], current: Place) {
  const at = items.findIndex(({ id }) => id === current.id);
  const later = items.findIndex((item) => comesAfter(item, current));
  const place = at >= 0 ? at : later >= 0 ? later : items.length;
  const [before, after] = [items.slice(0, place), items.slice(at >= 0 ? place + 1 : place)];
  return { before: before.at(-1), after: after[0], next: [...after, ...before].find(isFree) };
}

import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import type { ApplicationState } from "@praktika/shared/applications/lifecycle";

export const GROUPS = ["new", "invited", "promised", "confirmed"] as const;
export type GroupName = (typeof GROUPS)[number];
const GROUP_OF: Readonly<Partial<Record<ApplicationState, GroupName>>> = {
  sent: "new",
  seen: "new",
  invited: "invited",
  promised: "promised",
  confirmed: "confirmed",
};

const when = ({ deadline, promised, card }: ReceivedApplication) =>
  deadline ?? promised?.startsOn ?? card.wish.startsOn;

/** Living applications by what happens next, the first due on top. */
export function grouped(
  applications: readonly ReceivedApplication[],
): { readonly name: GroupName; readonly items: readonly ReceivedApplication[] }[] {
  const sorted = applications.toSorted((a, b) => when(a).localeCompare(when(b)));
  return GROUPS.map((name) => ({ name, items: sorted.filter(({ state }) => GROUP_OF[state] === name) }));
}

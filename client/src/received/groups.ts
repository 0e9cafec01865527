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
/** Who is waited for: the organisation, the other side, nobody. */
const WAITS: readonly (readonly GroupName[])[] = [["new", "invited"], ["promised"], ["confirmed"]];

export const inGroup = ({ state }: ReceivedApplication, name: GroupName): boolean => GROUP_OF[state] === name;
const waits = (one: ReceivedApplication) => WAITS.findIndex((names) => names.some((name) => inGroup(one, name)));
const when = ({ deadline, promised, card }: ReceivedApplication) =>
  deadline ?? promised?.startsOn ?? card.wish.startsOn;

/** What waits for the organisation first, in each the first due on top. */
export const byDue = (applications: readonly ReceivedApplication[]): readonly ReceivedApplication[] =>
  applications.toSorted((a, b) => waits(a) - waits(b) || when(a).localeCompare(when(b)));

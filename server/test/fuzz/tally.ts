import { CONTRACTS } from "#src/http/contracts.ts";
import type { Plan } from "./plan.ts";

type Count = { calls: number; accepted: number };

const inOrder = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([status, count]) => `${status} ×${count}`)
    .join(" · ");

/** Counts what was asked and answered, and prints it. */
export function tally() {
  const contracts = new Map<string, Count>([...CONTRACTS.keys()].map((name) => [name, { calls: 0, accepted: 0 }]));
  const [statuses, roles, bends] = [new Map<string, number>(), new Map<string, Count>(), new Map<string, Count>()];
  let watched = 0;
  const pages = new Map<string, number>();
  const bump = (counts: Map<string, Count>, key: string, accepted: boolean) => {
    const count = counts.get(key) ?? { calls: 0, accepted: 0 };
    counts.set(key, { calls: count.calls + 1, accepted: count.accepted + (accepted ? 1 : 0) });
  };
  const total = () => [...statuses.values()].reduce((sum, count) => sum + count, 0);
  const lines = (counts: Map<string, Count>) =>
    [...counts].map(([name, { calls, accepted }]) => `${name} ${accepted}/${calls}`).join(" · ");
  return {
    page: (status: number): void => void pages.set(String(status), (pages.get(String(status)) ?? 0) + 1),
    watched: (): void => void (watched += 1),
    count: ({ name, role, bends: bent }: Plan, status: number): void => {
      const accepted = status < 300;
      statuses.set(String(status), (statuses.get(String(status)) ?? 0) + 1);
      bump(contracts, name, accepted);
      bump(roles, role, accepted);
      for (const bend of bent.length > 0 ? bent : ["as it should be"]) bump(bends, bend, accepted);
    },
    total,
    /** Contracts that were called less often than `least`, or never with success. */
    thin: (least: number) =>
      [...contracts].filter(([, { calls, accepted }]) => calls < least || accepted === 0).map(([name]) => name),
    print: (title: string): void => {
      const accepted = [...contracts.values()].reduce((sum, count) => sum + count.accepted, 0);
      console.log(
        [
          `${title}: ${total()} requests, ${Math.round((accepted / total()) * 100)} % accepted, ${watched} refusals watched row by row`,
          `status: ${inOrder(statuses)}; of pages besides: ${inOrder(pages)}`,
          `roles (accepted/asked): ${lines(roles)}`,
          `bends (accepted/asked): ${lines(bends)}`,
          `contracts (accepted/asked): ${lines(contracts)}`,
        ].join("\n"),
      );
    },
  };
}
export type Tally = ReturnType<typeof tally>;

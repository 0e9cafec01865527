/** One cell of a machine: what `act` does in `state`. */
export type Cell<Act extends string> = { readonly state: string; readonly act: Act; readonly expected: string };

/**
 * Reads a table typed by hand: first line the acts, then one line per state. A cell names the state after the act,
 * `.` = 409, nothing changes; `=` = 200 because it was done already; `gone` = the row is erased; a number = that status.
 */
export function cellsOf<Act extends string>(table: string): Cell<Act>[] {
  const [head = [], ...lines] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return lines.flatMap(([state = "", ...cells]) => {
    if (cells.length !== head.length) throw new Error(`${state}: ${cells.length} cells for ${head.length} acts`);
    return cells.map((expected, column) => ({ state, act: head[column] as Act, expected }));
  });
}

/** Cells that change nothing can share one row. */
export const changes = ({ expected }: { readonly expected: string }): boolean => !/^(\.|=|\d+)$/.test(expected);
/** The state a row has after the cell; undefined when it is erased. */
export const stateAfter = ({ state, expected }: Cell<string>): string | undefined =>
  expected === "gone" ? undefined : /^(\.|=|\d+)$/.test(expected) ? state : expected;
/** What an answer must look like. */
export function statusOf({ expected }: { readonly expected: string }): number[] {
  if (expected === ".") return [409];
  if (/^\d+$/.test(expected)) return [Number(expected)];
  return [200, 204];
}

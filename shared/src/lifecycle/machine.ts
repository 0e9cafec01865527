/** One row of a machine: who may take `action` from which states, and where it leads. */
export type Transition<State extends string, Action extends string, By extends string> = {
  readonly action: Action;
  /** `null` = the row does not exist yet. */
  readonly from: readonly (State | null)[];
  readonly by: readonly By[];
  /** `same` keeps the state, `before` returns to the state a suspension interrupted, `erased` deletes the row. */
  readonly to: State | "same" | "before" | "erased";
};

export type Machine<State extends string, Action extends string, By extends string> = {
  readonly name: string;
  readonly states: readonly State[];
  readonly ends: readonly State[];
  readonly transitions: readonly Transition<State, Action, By>[];
};

/** The states from which `by` may take `action`; empty when never. */
export const sourcesOf = <S extends string, A extends string, B extends string>(
  machine: Machine<S, A, B>,
  action: A,
  by: B,
): S[] =>
  machine.transitions
    .filter((row) => row.action === action && row.by.includes(by))
    .flatMap((row) => row.from.filter((state) => state !== null));

/** The row of the machine that `action` by `by` follows from `state`, if that cell is listed. */
export const transitionOf = <S extends string, A extends string, B extends string>(
  machine: Machine<S, A, B>,
  action: A,
  by: B,
  state: S | null,
): Transition<S, A, B> | undefined =>
  machine.transitions.find((row) => row.action === action && row.by.includes(by) && row.from.includes(state));

/** Everything `by` may do in `state`: which buttons exist. */
export const actionsOf = <S extends string, A extends string, B extends string>(
  machine: Machine<S, A, B>,
  by: B,
  state: S,
): A[] => [
  ...new Set(
    machine.transitions.filter((row) => row.by.includes(by) && row.from.includes(state)).map((row) => row.action),
  ),
];

import fc from "fast-check";
import { random } from "#src/guards/random.ts";

/** Everything random of a run comes from here: the same seed draws the same. */
export function drawFrom(seed: number) {
  const { next, pick } = random(seed);
  return {
    pick,
    /** True in `share` of the cases. */
    chance: (share: number): boolean => next() < share,
    below: (limit: number): number => Math.floor(next() * limit),
    of: <T>(values: fc.Arbitrary<T>): T => {
      const [value] = fc.sample(values, { seed: Math.floor(next() * 2 ** 31), numRuns: 1 });
      return value as T;
    },
  };
}
export type Draw = ReturnType<typeof drawFrom>;

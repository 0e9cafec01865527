import type { Contract } from "@praktika/shared/http/contract";
import type { Line } from "../matrix/harness.ts";
import { ALL_LINES } from "../matrix/lines.ts";
import { type Role, ROLES } from "../matrix/scene.ts";

/** One request before it is sent, and what is known to be wrong with it. */
export type Plan = {
  readonly name: string;
  readonly contract: Contract;
  readonly role: Role;
  method: string;
  path: string;
  readonly params: Readonly<Record<string, string>>;
  query: string[];
  headers: Record<string, string | string[]>;
  /** The body as a value; `raw` goes out instead where it is set. */
  body: unknown;
  raw: string | Buffer | undefined;
  /** What was bent, in words for the report. */
  bends: string[];
  /** The one path of a body that was valid before. */
  wrongPath: string | undefined;
  /** No version of this request is in order. */
  refuse: boolean;
  /** How many times it is sent at once. */
  times: number;
};

/** Every request the permission matrix knows to succeed for somebody. */
export const LINES: readonly (Line & { readonly granted: readonly Role[] })[] = ALL_LINES.flatMap((line) => {
  const statuses = line.expected.trim().split(/\s+/);
  const granted = ROLES.filter((_, index) => statuses[index]?.startsWith("2"));
  return granted.length > 0 ? [{ ...line, granted }] : [];
});

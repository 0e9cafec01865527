import { steps } from "./steps.ts";

/** Types, lint rules and formatting of everything. */
process.exitCode = steps([
  ["types", "tsc", "-b"],
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["format", "prettier", "--check", "--log-level=warn", "."],
]);

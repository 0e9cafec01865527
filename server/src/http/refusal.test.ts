import { codeOf, Problem, type ProblemCode, PROBLEMS } from "@praktika/shared/http/problem";
import { expect, it } from "vitest";
import { invalid, Refusal, toProblem } from "./refusal.ts";

const CODES = Object.keys(PROBLEMS) as ProblemCode[];

it.each(CODES)("says %s as a problem that its reader understands", (code) => {
  const problem = Problem.parse(toProblem(new Refusal(code, { state: "paused" }), "some-request"));
  expect([codeOf(problem), problem.status, problem.state]).toEqual([code, PROBLEMS[code], "paused"]);
  expect(problem.title).toMatch(/^[A-Za-z]/);
});

it("has a client or server error as status, never anything else", () => {
  for (const status of Object.values(PROBLEMS)) expect(String(status)).toMatch(/^[45]\d\d$/);
});

it("names the field of a 400", () => {
  const { errors, state, ...rest } = toProblem(invalid("birthYear", "out-of-range"), "some-request");
  expect(errors).toEqual([{ path: "birthYear", code: "out-of-range", message: "out of range" }]);
  expect([rest.status, state]).toEqual([400, undefined]);
});

it("reads a problem of a newer server as an internal one", () => {
  const newer = { type: "/problems/brand-new", title: "New", status: 409, requestId: "some-request" };
  expect(codeOf(Problem.parse(newer))).toBe("internal");
});

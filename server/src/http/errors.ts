import type { FieldProblem, ProblemCode } from "@praktika/shared/http/problem";
import fp from "fastify-plugin";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { isUnavailable } from "#src/db/lost.ts";
import { Refusal, toProblem } from "./refusal.ts";

export const PROBLEM_MEDIA = "application/problem+json; charset=utf-8";
const OWN_4XX: Readonly<Record<number, ProblemCode>> = {
  404: "not-found",
  405: "method-not-allowed",
  413: "too-large",
  415: "unsupported-media-type",
  429: "too-many-requests",
};

/** Every error leaves as one problem: refusals as they are, Fastify's own 4xx mapped, anything else a fixed 500. */
export const errors = fp(
  async (app) => {
    app.setErrorHandler((error, request, reply) => {
      const refusal = toRefusal(error);
      const problem = toProblem(refusal, request.id);
      if (refusal.code === "unavailable") request.log.warn("the database did not answer");
      else if (problem.status >= 500) request.log.error({ err: error }, "request failed");
      const wait = refusal.retryAfter ?? (problem.status === 503 ? 5 : undefined);
      if (wait) void reply.header("retry-after", String(wait));
      return reply.status(problem.status).type(PROBLEM_MEDIA).serializer(JSON.stringify).send(problem);
    });
    app.setNotFoundHandler((request, reply) =>
      reply
        .status(404)
        .type(PROBLEM_MEDIA)
        .serializer(JSON.stringify)
        .send(toProblem(new Refusal("not-found"), request.id)),
    );
  },
  { name: "errors" },
);

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return new Refusal("invalid-request", { errors: error.validation.flatMap(fieldProblems) });
  }
  const { statusCode } = error as { statusCode?: number };
  if (statusCode && statusCode >= 400 && statusCode < 500) return new Refusal(OWN_4XX[statusCode] ?? "invalid-request");
  if (isUnavailable(error)) return new Refusal("unavailable");
  return new Refusal("internal");
}

/** What fastify-type-provider-zod leaves of a zod issue: its code as keyword, its path as pointer, the rest as params. */
type Issue = { keyword: string; instancePath: string; params: Record<string, unknown> };

function fieldProblems({ keyword, instancePath, params }: Issue): FieldProblem[] {
  const path = instancePath.split("/").filter(Boolean).join(".");
  const {
    keys,
    format,
    minimum,
    maximum,
    params: own,
  } = params as {
    params?: { code?: string };
    keys?: string[];
    format?: string;
    minimum?: number | string;
    maximum?: number | string;
  };
  if (keyword === "unrecognized_keys") {
    return (keys ?? []).map((key) => ({
      path: path ? `${path}.${key}` : key,
      code: "unknown",
      message: "This key is not known here",
    }));
  }
  const code = own?.code ?? keyword.replaceAll("_", "-");
  const bound = minimum ?? maximum;
  return [
    {
      path,
      code: format ? `invalid-${format.replaceAll("_", "-")}` : code,
      message: bound === undefined ? code : `${code}: ${String(bound)}`,
    },
  ];
}

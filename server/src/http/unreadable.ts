import type { ProblemCode } from "@praktika/shared/http/problem";
import type { FastifyError, FastifyReply, FastifyRequest, FastifyServerOptions } from "fastify";
import { PROBLEM_MEDIA } from "./errors.ts";
import { Refusal, toProblem } from "./refusal.ts";

/** What no hook sees leaves with the strictest headers. */
const HEADERS = {
  "content-type": PROBLEM_MEDIA,
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};
const SEE_NOTHING = new Set(["ECONNRESET", "EPIPE"]);

/** What cannot even be read as a request of ours is answered as a problem too: broken addresses, broken HTTP. */
export const unreadable = (newId: () => string) =>
  ({
    frameworkErrors: ({ code }: FastifyError, { id }: FastifyRequest, { raw }: FastifyReply) => {
      const { status, headers, body } = written(
        code === "FST_ERR_MAX_PARAM_LENGTH" ? "not-found" : "invalid-request",
        id,
      );
      raw.writeHead(status, headers).end(body);
    },
    clientErrorHandler: (error, socket) => {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (!SEE_NOTHING.has(code) && socket.writable) {
        const { status, headers, body } = written(
          code === "HPE_HEADER_OVERFLOW" ? "too-large" : "invalid-request",
          newId(),
        );
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
        socket.write(`HTTP/1.1 ${status} Refused\r\n${lines.join("")}connection: close\r\n\r\n${body}`);
      }
      socket.destroy(error);
    },
  }) satisfies FastifyServerOptions;

function written(code: ProblemCode, requestId: string) {
  const problem = toProblem(new Refusal(code), requestId);
  const body = JSON.stringify(problem);
  return { status: problem.status, headers: { ...HEADERS, "content-length": String(Buffer.byteLength(body)) }, body };
}

import type { FastifyInstance } from "fastify";
import * as z from "zod/mini";
import { throttle } from "#src/accounts/throttle.ts";
import type { Deps } from "#src/deps.ts";

export const CSP_REPORTS = "/csp-reports";
const MAX_BYTES = 8 * 1024;
const [REPORTS, SECONDS] = [20, 3600];

const text = z.optional(z.string());
/** What the old and the new way of reporting have in common. */
const Report = z.union([
  z.object({
    "csp-report": z.object({ "effective-directive": text, "violated-directive": text, "blocked-uri": text }),
  }),
  z.array(z.object({ body: z.object({ effectiveDirective: text, blockedURL: text }) })).check(z.minLength(1)),
]);

/** Takes violations of the content security policy. The log gets directive and kind of source: no address, no page, nobody. */
export async function cspReports(app: FastifyInstance, { deps }: { deps: Deps }): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ["application/csp-report", "application/reports+json"],
    { parseAs: "string", bodyLimit: MAX_BYTES },
    app.getDefaultJsonParser("error", "error"),
  );
  app.post(CSP_REPORTS, async (request, reply) => {
    await throttle(deps, `csp:${request.ip}`, REPORTS, SECONDS);
    const report = z.safeParse(Report, request.body);
    if (report.success) deps.log.warn(summaryOf(report.data), "content security policy violated");
    return reply.status(204).send();
  });
}

function summaryOf(report: z.infer<typeof Report>): { directive: string; blocked: string } {
  const [first] = Array.isArray(report) ? report : [];
  const old = Array.isArray(report) ? undefined : report["csp-report"];
  const directive = first?.body.effectiveDirective ?? old?.["effective-directive"] ?? old?.["violated-directive"] ?? "";
  const blocked = first?.body.blockedURL ?? old?.["blocked-uri"] ?? "";
  return { directive: /^[a-z-]{1,40}/.exec(directive)?.[0] ?? "unknown", blocked: sourceOf(blocked) };
}

const sourceOf = (blocked: string): string =>
  /^(inline|eval|data|blob|self)\b/.exec(blocked)?.[0] ?? (URL.canParse(blocked) ? "another address" : "unknown");

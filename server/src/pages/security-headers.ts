import helmet, { type FastifyHelmetOptions } from "@fastify/helmet";
import fp from "fastify-plugin";
import type { Config } from "#src/config.ts";
import { CSP_REPORTS } from "#src/http/csp-reports.ts";
import { DIST, readShell, type Shell } from "./shell.ts";

const YEAR = 31_536_000;

/** What no page of ours asks a device for. */
const CLOSED = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];
/** What helmet has no word for: devices stay closed, violations are told. */
const MORE_HEADERS: Readonly<Record<string, string>> = {
  "permissions-policy": CLOSED.map((name) => `${name}=()`).join(", "),
  "reporting-endpoints": `csp="${CSP_REPORTS}"`,
};

/** On every answer, of pages and API alike: registered before all routes. */
export const securityHeaders = fp<{ config: Config }>(
  async (app, { config }) => {
    await app.register(helmet, policyOf(config, await readShell(DIST)));
    app.addHook("onRequest", async (_, reply) => void reply.headers(MORE_HEADERS));
  },
  { name: "security-headers" },
);

/** Everything from this origin only; no frames, no plugins, no foreign forms (ASVS 5.0 V3.4). */
function policyOf({ publicUrl }: Config, { inlineHashes }: Shell): FastifyHelmetOptions {
  const secure = publicUrl.startsWith("https:");
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...inlineHashes],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        reportUri: [CSP_REPORTS],
        reportTo: ["csp"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure ? { maxAge: YEAR, includeSubDomains: true } : false,
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "same-origin" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
  };
}

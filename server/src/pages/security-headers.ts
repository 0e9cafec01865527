import helmet, { type FastifyHelmetOptions } from "@fastify/helmet";
import fp from "fastify-plugin";
import type { Config } from "#src/config.ts";
import { DIST, readShell, type Shell } from "./shell.ts";

const YEAR = 31_536_000;

/** On every answer, of pages and API alike: registered before all routes. */
export const securityHeaders = fp<{ config: Config }>(
  async (app, { config }) => {
    await app.register(helmet, policyOf(config, await readShell(DIST)));
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
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure ? { maxAge: YEAR, includeSubDomains: true } : false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
  };
}

import type { Contract } from "@praktika/shared/http/contract";
import fp from "fastify-plugin";
import { CONTRACTS } from "./contracts.ts";

/** The start refuses an /api route without a contract and a contract without a route. */
export const bootChecks = fp(
  async (app) => {
    const served = new Set<Contract>();
    app.addHook("onRoute", ({ url, method, config }) => {
      if (!url.startsWith("/api/v1/") || url.startsWith("/api/v1/openapi") || method === "HEAD") return;
      if (!config?.contract) throw new Error(`${String(method)} ${url} has no contract`);
      served.add(config.contract);
    });
    app.addHook("onReady", async () => {
      const missing = [...CONTRACTS].filter(([, contract]) => !served.has(contract)).map(([name]) => name);
      if (missing.length > 0) throw new Error(`contracts without a route: ${missing.join(", ")}`);
    });
  },
  { name: "boot-checks" },
);

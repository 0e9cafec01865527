import fp from "fastify-plugin";
import { isSafe } from "./access.ts";

/** A resource that carries `version` also says it as ETag; answers to a person, and to anything that changes, are never stored by anybody. */
export const etags = fp(
  async (app) => {
    app.addHook("preSerialization", async (_, reply, payload) => {
      const version = (payload as { version?: unknown } | null)?.version;
      if (typeof version === "number") void reply.header("etag", `"${version}"`);
      return payload;
    });
    app.addHook("onSend", async (request, reply) => {
      const personal = request.actor?.kind === "person" || !isSafe(request);
      if (personal) void reply.header("cache-control", "no-store");
    });
  },
  { name: "etags" },
);

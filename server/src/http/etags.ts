import fp from "fastify-plugin";

/** A resource that carries `version` also says it as ETag; answers to a person are never stored by anybody. */
export const etags = fp(
  async (app) => {
    app.addHook("preSerialization", async (request, reply, payload) => {
      const version = (payload as { version?: unknown } | null)?.version;
      if (typeof version === "number") void reply.header("etag", `"${version}"`);
      if (request.actor.kind === "person") void reply.header("cache-control", "no-store");
      return payload;
    });
  },
  { name: "etags" },
);

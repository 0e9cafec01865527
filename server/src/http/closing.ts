import fp from "fastify-plugin";

declare module "fastify" {
  interface FastifyInstance {
    /** From here on: not ready, and every answer ends its connection. The listener stays until `close()`. */
    leave(): void;
    isLeaving(): boolean;
  }
}

/** While leaving, every answer ends its connection: otherwise a kept-alive one holds the end up for its whole time-out. */
export const closing = fp(
  async (app) => {
    let leaving = false;
    app.decorate("leave", () => void (leaving = true));
    app.decorate("isLeaving", () => leaving);
    app.addHook("preClose", async () => app.leave());
    app.addHook("onSend", async (_, reply) => {
      if (leaving) void reply.header("connection", "close");
    });
  },
  { name: "closing" },
);

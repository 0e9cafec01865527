import fp from "fastify-plugin";

/** While closing, every answer ends its connection: otherwise a kept-alive one holds the end up for its whole time-out. */
export const closing = fp(
  async (app) => {
    let isClosing = false;
    app.addHook("preClose", async () => {
      isClosing = true;
    });
    app.addHook("onSend", async (_, reply) => {
      if (isClosing) void reply.header("connection", "close");
    });
  },
  { name: "closing" },
);

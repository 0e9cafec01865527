import { Agent, request } from "node:http";

export type Sent = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer | undefined;
};
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

/** Speaks HTTP to a port without tidying anything up; a connection that was closed under it is tried twice more. */
export function wireTo(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const once = ({ method, url, headers, body }: Sent): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const call = request({ host: "127.0.0.1", port, agent, method, path: url, headers: { ...headers } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () => {
          const text = Buffer.concat(parts).toString("utf8");
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        });
      });
      call.on("error", reject);
      call.end(body);
    });
  const send = (sent: Sent, tries = 3): Promise<Answer> =>
    once(sent).catch((error: NodeJS.ErrnoException) => {
      if (tries > 1 && (error.code === "ECONNRESET" || error.code === "EPIPE")) return send(sent, tries - 1);
      return { status: 599, headers: {}, text: `no answer: ${error.message}` };
    });
  return { send, close: () => agent.destroy() };
}
export type Wire = ReturnType<typeof wireTo>;

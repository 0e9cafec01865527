import { createServer, connect, type Server, type Socket } from "node:net";

/** A wire between the program and its database that can be cut, frozen and laid again. */
export type Wire = {
  readonly port: number;
  /** Where new connections lead. */
  to(port: number): void;
  /** Ends every connection at once, as a crash does. */
  cut(): void;
  /** Connections stay open and nothing passes: a half-open network. */
  freeze(): void;
  thaw(): void;
  /** Nobody answers on the port any more, until `open()`. */
  close(): Promise<void>;
  open(): Promise<void>;
};

export async function layWire(target: number): Promise<Wire> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let port = target;
  let frozen = false;
  const join = (near: Socket): void => {
    const far = connect(port, "127.0.0.1");
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, other] of [pair, [far, near]] as const) {
      from.on("data", (chunk: Buffer) => void (frozen || other.write(chunk)));
      from.on("error", () => undefined);
      from.on("close", () => {
        // What is given up while nothing passes ends with the thaw, else the database would keep the other half.
        if (frozen) return;
        pairs.delete(pair);
        other.destroy();
      });
    }
  };
  let server: Server = createServer(join);
  const listen = (on: number) => new Promise<void>((resolve) => server.listen(on, "127.0.0.1", resolve));
  await listen(0);
  const address = server.address();
  const own = typeof address === "object" && address ? address.port : 0;
  const cut = (): void => {
    for (const socket of [...pairs].flat()) socket.destroy();
    pairs.clear();
  };
  return {
    port: own,
    to: (next) => void (port = next),
    cut,
    freeze: () => void (frozen = true),
    thaw: () => {
      cut();
      frozen = false;
    },
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      cut();
      return closed;
    },
    open: () => {
      server = createServer(join);
      return listen(own);
    },
  };
}

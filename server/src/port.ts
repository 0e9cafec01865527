import { createServer } from "node:net";

/** The address to listen on is taken. */
export class PortInUse extends Error {}

/** Says early, before anything is opened, that a port is taken. */
export function assertFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new PortInUse(`Port ${port} is used by another program. End it, or set PORT to another one.`)
          : new PortInUse(`${host}:${port} cannot be listened on (${error.code ?? "unknown"}). Set HOST or PORT.`),
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** A port of this machine that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

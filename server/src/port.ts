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

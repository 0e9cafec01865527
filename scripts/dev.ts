import { spawn } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const API_PORT = process.env["API_PORT"] ?? "3001";
const PAGES_PORT = process.env["PORT"] ?? "3000";

/** The server restarts on every change, the client reloads; both end together. */
const parts = [
  spawn(
    process.execPath,
    ["--watch-path=server/src", "--watch-path=shared/src", "--watch-preserve-output", "server/src/main.ts"],
    {
      cwd: ROOT,
      stdio: "inherit",
      env: {
        ...process.env,
        PORT: API_PORT,
        PUBLIC_URL: process.env["PUBLIC_URL"] ?? `http://localhost:${PAGES_PORT}`,
      },
    },
  ),
  spawn(process.execPath, [path.join(ROOT, "node_modules/vite/bin/vite.js"), "--port", PAGES_PORT, "--strictPort"], {
    cwd: path.join(ROOT, "client"),
    stdio: "inherit",
    env: { ...process.env, API_PORT },
  }),
];

let ending = false;
const end = () => {
  if (ending) return;
  ending = true;
  for (const part of parts) part.kill("SIGTERM");
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
for (const part of parts) part.on("exit", end);

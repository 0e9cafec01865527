import { buildClient } from "./build-client.ts";

if (process.env["NODE_ENV"] !== "production") await buildClient();
await import("../server/src/main.ts");

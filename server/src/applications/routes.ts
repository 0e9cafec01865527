import type { App } from "#src/app.ts";
import type { Deps } from "#src/deps.ts";
import { mailRoutes } from "./mail-routes.ts";
import { ownRoutes } from "./own-routes.ts";
import { receivedRoutes } from "./received-routes.ts";

export async function applicationRoutes(app: App, deps: Deps): Promise<void> {
  await mailRoutes(app, deps);
  await ownRoutes(app, deps);
  await receivedRoutes(app, deps);
}

import cookie from "@fastify/cookie";
import swagger from "@fastify/swagger";
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from "fastify";
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { accountRoutes } from "./accounts/routes.ts";
import { identifier } from "./accounts/identify.ts";
import { applicationRoutes } from "./applications/routes.ts";
import type { Deps } from "./deps.ts";
import { employerRoutes } from "./employers/routes.ts";
import { access } from "./http/access.ts";
import { admission } from "./http/admission.ts";
import { bootChecks } from "./http/boot-checks.ts";
import { closing } from "./http/closing.ts";
import { cspReports } from "./http/csp-reports.ts";
import { errors } from "./http/errors.ts";
import { etags } from "./http/etags.ts";
import { favouriteRoutes } from "./favourites/routes.ts";
import { replyRoutes } from "./replies/routes.ts";
import { health } from "./http/health.ts";
import { unreadable } from "./http/unreadable.ts";
import { letterRoutes } from "./letters/routes.ts";
import { moderationRoutes } from "./moderation/routes.ts";
import { offerRoutes } from "./offers/routes.ts";
import { pages } from "./pages/pages.ts";
import { securityHeaders } from "./pages/security-headers.ts";
import { placeRoutes } from "./places/routes.ts";
import { searchRoutes } from "./search/routes.ts";

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** The whole server on one Fastify instance; opens nothing and listens nowhere. */
export async function buildApp(deps: Deps): Promise<App> {
  const app = Fastify({
    loggerInstance: deps.log,
    logController: new LogController({ disableRequestLogging: true }),
    ...(deps.config.trustProxy && { trustProxy: deps.config.trustProxy }),
    genReqId: () => deps.newId(),
    bodyLimit: 256 * 1024,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    ...unreadable(deps.newId),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser("text/plain");
  app.decorate("secureCookies", deps.config.publicUrl.startsWith("https:"));
  await app.register(errors);
  await app.register(securityHeaders, { config: deps.config });
  await app.register(closing);
  await app.register(cookie);
  await app.register(admission, { db: deps.db });
  await app.register(access, { identify: await identifier(app, deps), publicUrl: deps.config.publicUrl });
  await app.register(etags);
  await app.register(bootChecks);
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "Praktikumsbörse Ruhr", version: "1" } },
    transform: jsonSchemaTransform,
  });
  await app.register(health, { db: deps.db });
  await app.register(cspReports, { deps });
  const features = [
    placeRoutes,
    searchRoutes,
    accountRoutes,
    employerRoutes,
    offerRoutes,
    applicationRoutes,
    favouriteRoutes,
    replyRoutes,
    moderationRoutes,
    letterRoutes,
  ];
  for (const feature of features) await app.register(async (scope) => feature(scope as unknown as App, deps));
  app.get("/api/v1/openapi.json", () => app.swagger());
  await app.register(pages, { deps });
  await app.ready();
  return app as unknown as App;
}

import type { Contract } from "@praktika/shared/http/contract";
import { Problem } from "@praktika/shared/http/problem";
import { nothing } from "@praktika/shared/http/page";
import type * as z from "zod/mini";

type Schema<C extends Contract> = {
  params: C["params"] extends z.ZodMiniType ? C["params"] : undefined;
  querystring: C["query"] extends z.ZodMiniType ? C["query"] : undefined;
  body: C["body"] extends z.ZodMiniType ? C["body"] : undefined;
  response: { [S in C["status"]]: C["response"] };
};

/** The Fastify half of a contract: spread it into `app.route` and add the handler. */
export function routeOf<const C extends Contract>(contract: C) {
  const schema = {
    ...(contract.params && { params: contract.params }),
    querystring: contract.query ?? nothing,
    ...(contract.body && { body: contract.body }),
    response: { [contract.status]: contract.response, "4xx": Problem, "5xx": Problem },
  };
  return {
    method: contract.method,
    url: contract.path,
    schema: schema as unknown as Schema<C>,
    config: { contract: contract as Contract },
  };
}

import { randomUUID } from "node:crypto";
import type { Contract } from "@praktika/shared/http/contract";
import { queryString } from "@praktika/shared/http/key";
import { CONTRACTS } from "#src/http/contracts.ts";
import type { World } from "../app.ts";
import { type Role, ROLES, type Scene } from "../matrix/scene.ts";
import { BENDS } from "./bends.ts";
import type { Draw } from "./draw.ts";
import type { Line } from "../matrix/harness.ts";
import { LINES, type Plan } from "./plan.ts";
import { kindOfParam, type Pool } from "./pool.ts";
import { twistBody } from "./twists.ts";
import { validFor } from "./valid.ts";

const NAMES = [...CONTRACTS.keys()];
const BEND_NAMES = Object.keys(BENDS);
type Cookies = Readonly<Record<Role, string | undefined>>;
type Around = { readonly world: World; readonly scene: Scene; readonly draw: Draw; readonly cookies: Cookies };

const contractOf = (name: string): Contract => CONTRACTS.get(name) as Contract;
const parsed = (part: Contract["params"] | Contract["body"], value: unknown) => part?.safeParse(value).success ?? true;

/** Plans one request after another: a right one, mostly made wrong in one or a few ways. */
export function askerOf({ world, scene, draw, cookies }: Around, pool: Pool) {
  let [turn, order] = [draw.below(LINES.length), draw.below(NAMES.length)];

  /** A request the permission matrix knows, in somebody's name; undefined where the world no longer has what it needs. */
  async function right(line: Line, role: Role): Promise<Plan | undefined> {
    const input = await Promise.resolve(line.ask(scene, world, role)).catch(() => undefined);
    if (!input) return undefined;
    const plan = await planOf(line.contract, role, input.params ?? {}, input.body);
    if (input.query) plan.query.push(input.query);
    if (input.cookie) plan.headers["cookie"] = input.cookie;
    return plan;
  }
  async function fromMatrix(): Promise<Plan | undefined> {
    turn += 1;
    const line = LINES[turn % LINES.length];
    return line && right(line, draw.pick(draw.chance(0.8) ? line.granted : ROLES));
  }

  /** A request the contract alone makes, with ids of what there is. */
  async function fromContract(): Promise<Plan> {
    order += 1;
    const name = NAMES[order % NAMES.length] ?? "";
    const contract = contractOf(name);
    const params = valueOf(contract.params) as Record<string, string>;
    for (const key of Object.keys(params)) if (key !== "city") params[key] = pool.id(kindOfParam(contract.path, key));
    const body = contract.body && withTokens(valueOf(contract.body));
    const plan = await planOf(name, draw.pick(ROLES), params, body);
    const query = contract.query && (valueOf(contract.query) as Record<string, unknown>);
    if (query) plan.query.push(...[queryString({ ...query, cursor: undefined }).slice(1)].filter(Boolean));
    return plan;
  }

  function valueOf(part: Contract["params"] | Contract["body"]): unknown {
    if (!part) return {};
    const values = validFor(part);
    for (let tries = 0; tries < 20; tries += 1) {
      const value = draw.of(values);
      if (part.safeParse(value).success) return value;
    }
    return draw.of(values);
  }
  const withTokens = (body: unknown): unknown =>
    typeof body === "object" && body !== null && "token" in body ? { ...body, token: pool.token() } : body;

  async function planOf(
    name: string,
    role: Role,
    params: Readonly<Record<string, string>>,
    body: unknown,
  ): Promise<Plan> {
    const contract = contractOf(name);
    const path = contract.path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ""));
    const headers: Record<string, string> = { "x-requested-with": "praktika" };
    const cookie = cookies[role];
    if (cookie) headers["cookie"] = cookie;
    if (contract.body) headers["content-type"] = "application/json";
    if (contract.idempotent) headers["idempotency-key"] = randomUUID();
    if (contract.ifMatch) headers["if-match"] = `"${await versionFor(contract, role, params)}"`;
    const rest = { raw: undefined, bends: [], wrongPath: undefined, refuse: false, times: 1, query: [] };
    return {
      name,
      contract,
      role,
      method: contract.method,
      params,
      path,
      headers,
      body: contract.body && (body ?? {}),
      ...rest,
    };
  }
  const versionFor = (contract: Contract, role: Role, params: Readonly<Record<string, string>>): Promise<number> => {
    const [name, id] = Object.entries(params).at(-1) ?? [];
    return name && id
      ? pool.version(kindOfParam(contract.path, name), id)
      : pool.version("account", scene.accountOf(role));
  };

  async function next(): Promise<Plan> {
    const plan = (draw.chance(0.45) ? await fromMatrix() : undefined) ?? (await fromContract());
    if (draw.chance(0.3)) return plan;
    if (plan.contract.body && draw.chance(0.5)) {
      const wasRight =
        parsed(plan.contract.params, plan.params) && parsed(plan.contract.body, plan.body) && plan.query.length === 0;
      const { body, path, what } = twistBody(draw, plan.body);
      const isWrong = wasRight && !parsed(plan.contract.body, body);
      Object.assign(plan, { body, wrongPath: isWrong ? path : undefined });
      plan.bends.push(`body: ${what}`);
      if (draw.chance(0.7)) return plan;
    }
    for (let count = draw.chance(0.8) ? 1 : 3; count > 0; count -= 1) {
      const name = draw.pick(BEND_NAMES);
      BENDS[name]?.(plan, draw, pool);
      plan.bends.push(name);
    }
    if (plan.bends.length > 1) plan.wrongPath = undefined;
    return plan;
  }
  return { right, next };
}

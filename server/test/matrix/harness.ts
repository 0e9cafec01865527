import { randomUUID } from "node:crypto";
import type { Contract } from "@praktika/shared/http/contract";
import type supertest from "supertest";
import { beforeAll, describe, expect, it } from "vitest";
import { CONTRACTS } from "#src/http/contracts.ts";
import { useWorld, type World } from "../app.ts";
import { keepDatabase, type Kept } from "./kept.ts";
import { callerOf, givenScene, type Role, ROLES, type Scene } from "./scene.ts";

export type Input = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  /** For If-Match. */
  readonly version?: number;
  readonly cookie?: string;
};
/** Who asks is known to the few lines that are about oneself. */
type Ask = (scene: Scene, world: World, role: Role) => Input | Promise<Input>;
/** One contract: the status of every role in the order of ROLES, written by hand, and a request that is right. */
export type Line = { readonly contract: string; readonly row: string; readonly expected: string; readonly ask: Ask };
export const line = (contract: string, row: string, expected: string, ask: Ask = () => ({})): Line => ({
  contract,
  row,
  expected,
  ask,
});
/** Everybody gets the same. */
export const all = (status: number): string => ROLES.map(() => status).join(" ");

const contractOf = (name: string): Contract => {
  const contract = CONTRACTS.get(name);
  if (!contract) throw new Error(`no contract ${name}`);
  return contract;
};

/** Calls every line in every role's name; what is refused changes nothing, what is accepted is undone afterwards. */
export function testMatrix(title: string, lines: readonly Line[]): void {
  const world = useWorld();
  let scene: Scene;
  let kept: Kept;
  beforeAll(async () => {
    scene = await givenScene(world);
    kept = await keepDatabase(world.owner);
  });

  describe.each(lines)(`${title}: $contract on $row`, ({ contract: name, expected, ask }) => {
    const contract = contractOf(name);
    const statuses = expected.trim().split(/\s+/).map(Number);

    it("answers each role as the table says", async () => {
      expect(statuses).toHaveLength(ROLES.length);
      const answers: number[] = [];
      for (const role of ROLES) {
        const input = await ask(scene, world, role);
        const response = await send(world, scene, role, contract, input);
        answers.push(response.status);
        const changed = await kept.changed();
        if (response.status >= 400)
          expect(changed, `${role} was refused (${response.status}), yet something changed`).toEqual([]);
        await kept.restore(changed);
      }
      expect(describeRoles(answers)).toEqual(describeRoles(statuses));
    });

    const hidden = ROLES.filter((_, index) => statuses[index] === 404);
    const concealed = hidden.length > 0 && contract.path.includes("/:") ? [{ from: hidden }] : [];
    it.each(concealed)("hides what is foreign like what is missing", async ({ from }) => {
      for (const role of from) {
        const input = await ask(scene, world, role);
        const missing = {
          ...input,
          params: Object.fromEntries(
            Object.entries(input.params ?? {}).map(([key, value]) => [key, key === "city" ? value : randomUUID()]),
          ),
        };
        for (const headers of [{}, { "if-match": '"1"', "idempotency-key": randomUUID() }]) {
          const [foreign, nothing] = [
            await send(world, scene, role, contract, input, headers),
            await send(world, scene, role, contract, missing, headers),
          ];
          expect(seen(foreign), role).toEqual(seen(nothing));
        }
      }
      expect(await kept.changed()).toEqual([]);
    });
  });

  it.each(lines.map(({ contract }) => contract))(`${title}: %s succeeds for somebody`, (name) => {
    const successes = lines.filter(({ contract, expected }) => contract === name && /\b20[0-4]\b/.test(expected));
    expect(successes.length).toBeGreaterThan(0);
  });
}

const describeRoles = (statuses: readonly number[]) =>
  Object.fromEntries(ROLES.map((role, index) => [role, statuses[index]]));

function send(
  world: World,
  scene: Scene,
  role: Role,
  contract: Contract,
  input: Input,
  headers: Record<string, string> = {},
): supertest.Test {
  const path = Object.entries(input.params ?? {}).reduce(
    (url, [key, value]) => url.replace(`:${key}`, value),
    contract.path as string,
  );
  const { call } = callerOf(world, scene, role);
  const request = call(contract.method.toLowerCase() as "get", input.query ? `${path}?${input.query}` : path);
  if (contract.ifMatch) request.set("if-match", `"${input.version ?? 1}"`);
  if (contract.idempotent) request.set("idempotency-key", randomUUID());
  for (const [header, value] of Object.entries(headers)) request.set(header, value);
  if (input.cookie) request.set("cookie", input.cookie);
  return contract.body ? request.send((input.body ?? {}) as object) : request;
}

/** Everything an asker can see of an answer, apart from what differs between any two answers. */
function seen({ status, body, headers }: supertest.Response) {
  const { requestId: _, ...rest } = body as Record<string, unknown>;
  return {
    status,
    rest,
    type: headers["content-type"],
    etag: headers["etag"],
    length: headers["content-length"],
    cache: headers["cache-control"],
  };
}

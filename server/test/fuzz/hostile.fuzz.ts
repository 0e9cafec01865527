import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { useWorld } from "../app.ts";
import { keepDatabase } from "../matrix/kept.ts";
import { givenScene } from "../matrix/scene.ts";
import { drawFrom } from "./draw.ts";
import { playHostile, playRight } from "./episode.ts";
import { type Complaint, refereeOf } from "./referee.ts";
import { tally } from "./tally.ts";
import { wireTo } from "./wire.ts";

const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? 60);
const SEED = Number(process.env["FUZZ_SEED"] ?? Date.now() % 1_000_000);
/** Every contract is asked at least this often per minute, also on a slow machine. */
const LEAST = 3;
const ENOUGH = 40;
const world = useWorld();

it(
  `answers ${SECONDS} s of hostile requests of all roles with problems only`,
  async () => {
    await world.app.listen({ port: 0, host: "127.0.0.1" });
    const wire = wireTo((world.app.server.address() as AddressInfo).port);
    const scene = await givenScene(world);
    const kept = await keepDatabase(world.owner);
    const restore = async () => kept.restore(await kept.changed());
    const [draw, counts, ends] = [drawFrom(SEED), tally(), Date.now() + SECONDS * 1000];
    const game = {
      world,
      scene,
      draw,
      wire,
      counts,
      referee: refereeOf({ logs: world.logs, draw, kept, wire, counts }),
    };
    const complaints = new Map<string, string>();
    const note = (found: readonly Complaint[]) =>
      found
        .filter(({ words }) => !complaints.has(words))
        .forEach(({ words, request }) => complaints.set(words, request));
    note(await playRight(game, restore));
    while (Date.now() < ends && complaints.size < ENOUGH) {
      note(await playHostile(game, ends));
      await restore();
    }
    wire.close();
    counts.print(`FUZZ_SEED=${SEED} FUZZ_SECONDS=${SECONDS}`);
    for (const [words, request] of complaints) console.log(`${words}\n    ${request}`);
    expect([...complaints.keys()]).toEqual([]);
    expect(counts.thin(Math.floor((LEAST * SECONDS) / 60)), "rarely asked, or never accepted").toEqual([]);
  },
  (SECONDS + 180) * 1000,
);

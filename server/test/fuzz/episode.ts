import type { World } from "../app.ts";
import { callerOf, type Role, ROLES, type Scene } from "../matrix/scene.ts";
import { askerOf } from "./asker.ts";
import type { Draw } from "./draw.ts";
import { LINES } from "./plan.ts";
import { askPage } from "./pages.ts";
import { poolOf } from "./pool.ts";
import type { Complaint, Referee } from "./referee.ts";
import type { Tally } from "./tally.ts";
import type { Wire } from "./wire.ts";

const REQUESTS = 400;
/** After so many requests whoever signed out is signed in again. */
const REVIVE = 25;
/** Share of the pages among what is asked. */
const PAGES = 0.06;
type Game = {
  readonly world: World;
  readonly scene: Scene;
  readonly draw: Draw;
  readonly referee: Referee;
  readonly wire: Wire;
  readonly counts: Tally;
};

/** Everything that should succeed does, once for every row of the permission matrix, each in the world as it began. */
export async function playRight(
  { world, scene, draw, referee }: Game,
  restore: () => Promise<void>,
): Promise<Complaint[]> {
  const pool = await poolOf(world, draw);
  const { right } = askerOf({ world, scene, draw, cookies: cookiesOf(world, scene) }, pool);
  const complaints: Complaint[] = [];
  for (const line of LINES) {
    const plan = await right(line, draw.pick(line.granted));
    if (!plan) continue;
    complaints.push(...(await referee(plan, pool)));
    await restore();
  }
  return complaints;
}

/** Everybody asks at random until the world is worn out; answers what was wrong. */
export async function playHostile(
  { world, scene, draw, referee, wire, counts }: Game,
  ends: number,
): Promise<Complaint[]> {
  const pool = await poolOf(world, draw);
  const { next } = askerOf({ world, scene, draw, cookies: cookiesOf(world, scene) }, pool);
  const complaints: Complaint[] = [];
  for (let count = 0; count < REQUESTS && Date.now() < ends; count += 1) {
    if (count % REVIVE === 0) await world.owner.query("update sessions set ended_at = null where ended_at is not null");
    if (draw.chance(PAGES)) {
      const { answer, complaints: found } = await askPage(draw, wire, () => pool.id("offer"));
      counts.page(answer.status);
      complaints.push(...found);
    } else complaints.push(...(await referee(await next(), pool)));
  }
  return complaints;
}

/** A fresh access token each: those of the scene end after ten minutes. */
function cookiesOf(world: World, scene: Scene): Record<Role, string | undefined> {
  const cookieOf = (role: Role) => {
    const { someone } = callerOf(world, scene, role);
    return (
      someone && `session=${world.app.jwt.sign({ sub: someone.id, sid: someone.sessionId, jti: someone.sessionId })}`
    );
  };
  return Object.fromEntries(ROLES.map((role) => [role, cookieOf(role)])) as Record<Role, string | undefined>;
}

import { expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { savepoint, transact, type Tx } from "./db.ts";
import { sql } from "./orm.ts";

const world = useWorld();
const count = async (key: string): Promise<number> =>
  (await world.owner.query("select from throttles where key = $1", [key])).rowCount ?? 0;
const write = (tx: Tx, key: string) =>
  tx.execute(sql`insert into throttles (key, count, until) values (${key}, 1, now())`);

it("gives its settings to the transaction, and nothing to the next one on the same connection", async () => {
  const role = async (settings: string) =>
    transact(world.db, settings, async (tx) => {
      const { rows } = await tx.execute<{ role: string }>(sql`select current_setting('app.role', true) as role`);
      return rows[0]?.role ?? "";
    });
  expect([await role("set local app.role = 'person'"), await role("")]).toEqual(["person", ""]);
});

it("does not claim to have written when a statement failed and nobody said so", async () => {
  const work = transact(world.db, "", async (tx) => {
    await write(tx, "swallowed");
    await tx.execute(sql`select 1 / 0`).catch(() => undefined);
  });
  await expect(work).rejects.toThrow("nothing was written");
  expect(await count("swallowed")).toBe(0);
});

it("undoes a savepoint alone", async () => {
  await transact(world.db, "", async (tx) => {
    await write(tx, "kept");
    await expect(savepoint(tx, () => write(tx, "kept"))).rejects.toThrow();
    await savepoint(tx, () => write(tx, "kept as well"));
  });
  expect([await count("kept"), await count("kept as well")]).toEqual([1, 1]);
});

it("gives the connection back when the work throws", async () => {
  for (let tries = 0; tries < 12; tries += 1)
    await expect(transact(world.db, "", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(world.db.$client.waitingCount + world.db.$client.totalCount - world.db.$client.idleCount).toBe(0);
});

it("leaves no transaction behind on a connection whose settings were refused", async () => {
  await expect(transact(world.db, "set local statement_timeout = 'soon'", () => Promise.resolve())).rejects.toThrow();
  for (let tries = 0; tries < 12; tries += 1)
    await expect(transact(world.db, "", (tx) => tx.execute(sql`select 1`))).resolves.toBeDefined();
});

import { tokenOf } from "#src/accounts/links.ts";
import type { World } from "../app.ts";
import type { Draw } from "./draw.ts";

const TABLES = {
  offer: "offers",
  employer: "employers",
  application: "applications",
  case: "cases",
  period: "periods",
  account: "accounts",
  session: "sessions",
  invitation: "invitations",
  template: "reply_templates",
} as const;
type Kind = keyof typeof TABLES;
const KINDS = Object.keys(TABLES) as Kind[];
const VERSIONED: readonly Kind[] = ["offer", "employer", "application", "case", "period", "account", "template"];
/** What an `id` is, by the segment of the address that stands before it. */
const SEGMENTS: Readonly<Record<string, Kind>> = {
  offers: "offer",
  similar: "offer",
  employers: "employer",
  applications: "application",
  cases: "case",
  reviews: "case",
  sessions: "session",
  invitations: "invitation",
  members: "account",
  me: "account",
};
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const KEEP = 120;

const kindOfPath = (path: string): Kind | undefined =>
  path
    .split("/")
    .toReversed()
    .map((segment) => SEGMENTS[segment])
    .find((kind) => kind !== undefined);
const kindOfKey = (key: string, parent: string): Kind | undefined => {
  const name = key === "id" ? parent.replace(/s$/, "") : key.replace(/Id$/, "");
  return KINDS.find((kind) => kind === name);
};

/** The row a parameter of an address names. */
export const kindOfParam = (path: string, name: string): Kind =>
  (name === "id" ? kindOfPath(path.split("/:id")[0] ?? "") : kindOfKey(name, "")) ?? "offer";

/** Ids of everything that was seen: what the database began with, then what the answers told. */
export async function poolOf(world: World, draw: Draw) {
  const ids = new Map<Kind, string[]>();
  for (const kind of KINDS) {
    const { rows } = await world.owner.query<{ id: string }>(`select id from ${TABLES[kind]} order by id`);
    ids.set(
      kind,
      rows.map(({ id }) => id),
    );
  }
  const letters = await world.owner.query<{ id: string }>("select id from letters order by created_at, id");
  const tokens = letters.rows.map(({ id }) => tokenOf(world.deps, id));
  const cursors: string[] = [];
  const put = (kind: Kind | undefined, id: string) => {
    const known = kind && ids.get(kind);
    if (!known || known.includes(id)) return;
    known.push(id);
    if (known.length > KEEP) known.splice(draw.below(known.length), 1);
  };
  const harvest = (path: string, value: unknown, parent = ""): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object") harvest(path, inner, Array.isArray(value) ? parent : key);
      else if (key === "nextCursor" && inner) cursors.push(String(inner));
      else if (typeof inner === "string" && UUID.test(inner))
        put(kindOfKey(key, parent) ?? (key === "id" ? kindOfPath(path) : undefined), inner);
    }
  };
  return {
    harvest,
    id: (kind: Kind): string => draw.pick(ids.get(kind) ?? []),
    token: (): string => draw.pick(tokens),
    cursor: (): string | undefined => cursors.at(-1 - draw.below(Math.max(1, cursors.length))),
    /** The version a row has now, as its owner would have read it. */
    version: async (kind: Kind, id: string): Promise<number> => {
      if (!VERSIONED.includes(kind)) return 1;
      const text = `select version from ${TABLES[kind]} where id::text = $1`;
      return (await world.owner.query<{ version: number }>(text, [id])).rows[0]?.version ?? 1;
    },
  };
}
export type Pool = Awaited<ReturnType<typeof poolOf>>;

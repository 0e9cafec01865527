import { createRequire } from "node:module";

// Required, not imported: for each of drizzle's 448 modules Node's ESM loader parses its package.json (179 kB) again, which took
// 1.3 s of a start's 2.6 s; as CommonJS all of it takes 0.1 s.
const require = createRequire(import.meta.url);

export type { SQL } from "drizzle-orm";
export type { NodePgDatabase } from "drizzle-orm/node-postgres";
export type { PgColumn } from "drizzle-orm/pg-core";

const core = require("drizzle-orm") as typeof import("drizzle-orm");
export const { and, asc, count, desc, eq, getTableColumns, gt, gte, inArray, is, isNotNull, isNull } = core;
export const { lt, lte, ne, notInArray, or, sql, sum } = core;

const postgres = require("drizzle-orm/pg-core") as typeof import("drizzle-orm/pg-core");
export const { boolean, customType, date, doublePrecision, foreignKey, getTableConfig, integer, jsonb } = postgres;
export const { PgTable, pgTable, primaryKey, text, timestamp, unique, uuid } = postgres;

export const { drizzle } = require("drizzle-orm/node-postgres") as typeof import("drizzle-orm/node-postgres");
export const { CasingCache } = require("drizzle-orm/casing") as typeof import("drizzle-orm/casing");

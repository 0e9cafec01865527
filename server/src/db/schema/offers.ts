import type { OfferState, RevisionState } from "@praktika/shared/offers/lifecycle";
import type { OfferDraft, OfferText } from "@praktika/shared/offers/offer-text";
import type { Field } from "@praktika/shared/values/field";
import type { Kind } from "@praktika/shared/values/kind";
import {
  boolean,
  doublePrecision,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "#src/db/orm.ts";
import { day, instant } from "./columns.ts";
import { employers } from "./employers.ts";
import { cityColumn, transitionColumns } from "./transitions.ts";

export const offers = pgTable(
  "offers",
  {
    ...cityColumn,
    id: uuid().notNull(),
    employerId: uuid()
      .notNull()
      .references(() => employers.id),
    state: text().$type<OfferState>().notNull(),
    beforeSuspension: text().$type<"published" | "paused">(),
    liveVersionId: uuid(),
    openVersionId: uuid(),
    publishedAt: instant(),
    approvedOn: day(),
    pausedBy: text().$type<"employer" | "job">(),
    resumesOn: day(),
    suspendedAt: instant(),
    suspendedBy: uuid(),
    suspendedByBlock: boolean().notNull().default(false),
    touchedAt: instant().notNull(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.city, table.id] })],
);

export const offerVersions = pgTable(
  "offer_versions",
  {
    ...cityColumn,
    id: uuid().notNull(),
    offerId: uuid().notNull(),
    number: integer().notNull(),
    content: jsonb().$type<OfferDraft>().notNull(),
    editors: uuid().array().notNull(),
    createdAt: instant().notNull(),
    submittedAt: instant(),
  },
  (table) => [
    foreignKey({ columns: [table.city, table.offerId], foreignColumns: [offers.city, offers.id] }).onDelete("cascade"),
    primaryKey({ columns: [table.city, table.id] }),
    unique().on(table.city, table.offerId, table.number),
  ],
);

export const periods = pgTable(
  "periods",
  {
    ...cityColumn,
    id: uuid().notNull(),
    offerId: uuid().notNull(),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    seats: integer().notNull(),
    held: integer().notNull().default(0),
    minDays: integer(),
    maxDays: integer(),
    version: integer().notNull().default(1),
  },
  (table) => [
    foreignKey({ columns: [table.city, table.offerId], foreignColumns: [offers.city, offers.id] }).onDelete("cascade"),
    primaryKey({ columns: [table.city, table.id] }),
  ],
);

export const revisions = pgTable(
  "revisions",
  {
    ...cityColumn,
    id: uuid().notNull(),
    offerId: uuid().notNull(),
    state: text().$type<RevisionState>().notNull(),
    versionId: uuid().notNull(),
    touchedAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    foreignKey({ columns: [table.city, table.offerId], foreignColumns: [offers.city, offers.id] }).onDelete("cascade"),
    foreignKey({ columns: [table.city, table.versionId], foreignColumns: [offerVersions.city, offerVersions.id] }),
    primaryKey({ columns: [table.city, table.id] }),
  ],
);

export const offerTransitions = pgTable(
  "offer_transitions",
  { ...cityColumn, ...transitionColumns, offerId: uuid().notNull() },
  (table) => [primaryKey({ columns: [table.city, table.id] })],
);

export const revisionTransitions = pgTable(
  "revision_transitions",
  { ...cityColumn, ...transitionColumns, revisionId: uuid().notNull(), offerId: uuid().notNull() },
  (table) => [primaryKey({ columns: [table.city, table.id] })],
);

export const offerIndex = pgTable(
  "offer_index",
  {
    ...cityColumn,
    offerId: uuid().notNull(),
    employerId: uuid().notNull(),
    title: text().notNull(),
    kind: text().$type<Kind>().notNull(),
    field: text().$type<Field>().notNull(),
    terms: text().array().notNull(),
    titleTerms: text().array().notNull(),
    postcode: text().notNull(),
    lat: doublePrecision().notNull(),
    lon: doublePrecision().notNull(),
    minimumAge: integer().notNull(),
    germanRank: integer().notNull(),
    usefulLanguages: text().array().notNull(),
    paid: boolean().notNull(),
    remoteShare: integer().notNull(),
    wheelchair: text().notNull(),
    content: jsonb().$type<OfferText>().notNull(),
    publishedAt: instant().notNull(),
  },
  (table) => [
    foreignKey({ columns: [table.city, table.offerId], foreignColumns: [offers.city, offers.id] }).onDelete("cascade"),
    primaryKey({ columns: [table.city, table.offerId] }),
  ],
);

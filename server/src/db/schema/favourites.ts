import { foreignKey, pgTable, primaryKey, uuid } from "#src/db/orm.ts";
import { instant } from "./columns.ts";
import { offers } from "./offers.ts";
import { accounts } from "./people.ts";
import { cityColumn } from "./transitions.ts";

export const favourites = pgTable(
  "favourites",
  {
    ...cityColumn,
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    offerId: uuid().notNull(),
    savedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.city, table.accountId, table.offerId] }),
    foreignKey({
      columns: [table.city, table.offerId],
      foreignColumns: [offers.city, offers.id],
    }).onDelete("cascade"),
  ],
);

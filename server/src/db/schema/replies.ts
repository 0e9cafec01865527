import type { ReplyPurpose } from "@praktika/shared/replies/reply-text";
import { integer, pgTable, text, uuid } from "#src/db/orm.ts";
import { instant } from "./columns.ts";
import { employers } from "./employers.ts";

export const replyTemplates = pgTable("reply_templates", {
  id: uuid().primaryKey(),
  employerId: uuid()
    .notNull()
    .references(() => employers.id, { onDelete: "cascade" }),
  purpose: text().$type<ReplyPurpose>().notNull(),
  name: text().notNull(),
  body: text().notNull(),
  createdAt: instant().notNull(),
  version: integer().notNull().default(1),
});

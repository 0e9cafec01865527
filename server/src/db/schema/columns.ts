import { customType, date, timestamp } from "#src/db/orm.ts";
import type { Day } from "@praktika/shared/values/dates";

/** An instant, read and written as a Date. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });
/** A calendar day, `YYYY-MM-DD`. */
export const day = () => date({ mode: "string" }).$type<Day>();
export const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });

import { berlinDay, type Day } from "@praktika/shared/values/dates";

/** The day it is in the seven cities. */
export const today = (): Day => berlinDay(new Date());

import { ACCOUNTS } from "./accounts.ts";
import { APPLICATIONS } from "./applications.ts";
import { EMPLOYERS } from "./employers.ts";
import { EVERYBODY } from "./everybody.ts";
import { FAVOURITES } from "./favourites.ts";
import type { Line } from "./harness.ts";
import { MODERATION } from "./moderation.ts";
import { OFFERS } from "./offers.ts";
import { REPLIES } from "./replies.ts";

/** Every line of the permission matrix. */
export const ALL_LINES: readonly Line[] = [
  ...ACCOUNTS,
  ...APPLICATIONS,
  ...EMPLOYERS,
  ...EVERYBODY,
  ...FAVOURITES,
  ...MODERATION,
  ...OFFERS,
  ...REPLIES,
];

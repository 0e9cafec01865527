import * as z from "zod/mini";
import { contract } from "../http/contract.ts";
import { Instant } from "../http/page.ts";
import { searchText } from "../values/text.ts";

export const DemoLetter = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  at: Instant,
});
/** The demo's post box: what would have been mailed. Answers 404 unless demo mode is on and no SMTP is set. */
export const listDemoLetters = contract({
  method: "GET",
  path: "/api/v1/demo/letters",
  access: "public",
  query: z.strictObject({ to: z.optional(searchText(254)) }),
  status: 200,
  response: z.object({ items: z.array(DemoLetter) }),
});
/** The demo's logins, one per role and desk. */
export const listDemoLogins = contract({
  method: "GET",
  path: "/api/v1/demo/logins",
  access: "public",
  status: 200,
  response: z.object({
    items: z.array(z.object({ role: z.string(), name: z.string(), email: z.string(), password: z.string() })),
  }),
});

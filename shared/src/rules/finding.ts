import * as z from "zod/mini";

/** One sentence of the rule engine: the text is `rules.<rule>` with `values`; `field` is the path in the offer's text it concerns. */
export const Finding = z.object({
  rule: z.string(),
  verdict: z.enum(["ok", "warn", "block"]),
  paragraph: z.string(),
  field: z.optional(z.string()),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof Finding>;

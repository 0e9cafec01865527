import * as z from "zod/mini";
import { BLOCK_REASONS } from "../employers/contract.ts";
import { contract } from "../http/contract.ts";
import { Id, Instant, noContent, Version } from "../http/page.ts";
import { SUSPENSION_REASONS } from "../offers/contract.ts";
import { OfferText } from "../offers/offer-text.ts";
import { CitySlug } from "../values/city.ts";
import { Day } from "../values/dates.ts";
import { UI_LANGUAGES } from "../values/language.ts";
import { line, prose } from "../values/text.ts";
import { byCity, caseFilters, CaseKind, REJECTION_REASONS } from "./contract.ts";

/** The queue under filters as a table for a spreadsheet: no cursor, all of it, nothing about students. */
export const exportCases = contract({
  method: "GET",
  path: "/api/v1/desks/:city/cases.csv",
  access: "desk.read",
  params: byCity,
  query: z.strictObject({ ...caseFilters, language: z._default(z.optional(z.enum(UI_LANGUAGES)), "de") }),
  status: 200,
  response: z.string(),
});

/** Working days from the opening to the decision; null below `MIN_DECISIONS_SHOWN` decisions: it would tell how fast one colleague works. */
export const Speed = z.nullable(z.object({ medianDays: z.int(), inTime: z.int(), of: z.int() }));
export const Figures = z.object({
  at: Instant,
  open: z.object({
    total: z.int(),
    overdue: z.int(),
    /** Per kind, in the order of `CASE_AGES` and one more class for older ones. */
    byKind: z.array(z.object({ kind: CaseKind, ages: z.array(z.int()) })),
  }),
  decided: z.object({
    last30Days: z.int(),
    weeks: z.array(z.object({ startsOn: Day, count: z.int() })),
  }),
  speed: z.object({ last30Days: Speed, weeks: Speed }),
  /** Of the same weeks. */
  outcomes: z.array(z.object({ outcome: z.string(), reason: z.nullable(z.string()), count: z.int() })),
  suspended: z.int(),
});
export type Figures = z.infer<typeof Figures>;
export const readFigures = contract({
  method: "GET",
  path: "/api/v1/desks/:city/figures",
  access: "desk.read",
  params: byCity,
  status: 200,
  response: Figures,
});

export const TEMPLATE_ACTIONS = ["reject", "request-changes", "ask", "suspend", "block"] as const;
export type TemplateAction = (typeof TEMPLATE_ACTIONS)[number];
const OFFER_FIELDS = Object.keys(OfferText.shape) as (keyof OfferText)[];
const words = { title: line(60, 2), text: prose(2000, 10) };
/** A desk's ready text. `about` is the fixed reason, or the field of an offer; null: any. */
export const TemplateInput = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("reject"), about: z.nullable(z.enum(REJECTION_REASONS)), ...words }),
  z.strictObject({ action: z.literal("suspend"), about: z.nullable(z.enum(SUSPENSION_REASONS)), ...words }),
  z.strictObject({ action: z.literal("block"), about: z.nullable(z.enum(BLOCK_REASONS)), ...words }),
  z.strictObject({ action: z.literal("ask"), about: z.null(), ...words }),
  z.strictObject({
    action: z.literal("request-changes"),
    about: z.nullable(z.enum(OFFER_FIELDS)),
    title: words.title,
    text: prose(1000, 10),
  }),
]);
export type TemplateInput = z.infer<typeof TemplateInput>;
export const Template = z.object({
  id: Id,
  action: z.enum(TEMPLATE_ACTIONS),
  about: z.nullable(z.string()),
  title: z.string(),
  text: z.string(),
  version: Version,
});
export type Template = z.infer<typeof Template>;

export const listTemplates = contract({
  method: "GET",
  path: "/api/v1/desks/:city/templates",
  access: "desk.templates-use",
  params: byCity,
  status: 200,
  response: z.object({ items: z.array(Template) }),
});
export const addTemplate = contract({
  method: "POST",
  path: "/api/v1/desks/:city/templates",
  access: "desk.templates-edit",
  params: byCity,
  idempotent: true,
  body: TemplateInput,
  status: 201,
  response: z.object({ id: Id }),
});
const one = {
  access: "desk.templates-edit",
  params: z.strictObject({ city: CitySlug, id: Id }),
  ifMatch: true,
} as const;
export const changeTemplate = contract({
  method: "PUT",
  path: "/api/v1/desks/:city/templates/:id",
  ...one,
  body: TemplateInput,
  status: 200,
  response: Template,
});
export const removeTemplate = contract({
  method: "DELETE",
  path: "/api/v1/desks/:city/templates/:id",
  ...one,
  status: 204,
  response: noContent,
});

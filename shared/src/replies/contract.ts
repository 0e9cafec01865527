import * as z from "zod/mini";
import { contract } from "../http/contract.ts";
import { byId, Id, noContent, Version } from "../http/page.ts";
import { REPLY_LENGTH, REPLY_NAME_LENGTH } from "../values/limits.ts";
import { line, prose } from "../values/text.ts";
import { REPLY_PURPOSES } from "./reply-text.ts";

/** What somebody writes to an applicant beside an answer. */
export const ReplyText = prose(REPLY_LENGTH);
export const ReplyInput = z.strictObject({
  purpose: z.enum(REPLY_PURPOSES),
  name: line(REPLY_NAME_LENGTH),
  body: ReplyText,
});
/** An organisation's own text; placeholders are filled by whoever uses it (`reply-text.ts`). */
export const ReplyTemplate = z.object({
  id: Id,
  purpose: z.enum(REPLY_PURPOSES),
  name: z.string(),
  body: z.string(),
  version: Version,
});
export type ReplyTemplate = z.infer<typeof ReplyTemplate>;

export const listReplies = contract({
  method: "GET",
  path: "/api/v1/employers/:id/reply-templates",
  access: "employer.team",
  params: byId,
  status: 200,
  response: z.object({ items: z.array(ReplyTemplate) }),
});
/** At most `MAX_REPLY_TEMPLATES` (`too-many-templates`). */
export const createReply = contract({
  method: "POST",
  path: "/api/v1/employers/:id/reply-templates",
  access: "employer.team",
  params: byId,
  idempotent: true,
  body: ReplyInput,
  status: 201,
  response: z.object({ id: Id }),
});
export const replyParams = z.strictObject({ id: Id, templateId: Id });
export const updateReply = contract({
  method: "PATCH",
  path: "/api/v1/employers/:id/reply-templates/:templateId",
  access: "employer.team",
  params: replyParams,
  ifMatch: true,
  body: ReplyInput,
  status: 200,
  response: ReplyTemplate,
});
export const deleteReply = contract({
  method: "DELETE",
  path: "/api/v1/employers/:id/reply-templates/:templateId",
  access: "employer.team",
  params: replyParams,
  ifMatch: true,
  status: 204,
  response: noContent,
});

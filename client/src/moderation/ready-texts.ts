import { BLOCK_REASONS } from "@praktika/shared/employers/contract";
import { REJECTION_REASONS } from "@praktika/shared/moderation/contract";
import { listTemplates, type TemplateAction } from "@praktika/shared/moderation/desk-contract";
import { SUSPENSION_REASONS } from "@praktika/shared/offers/contract";
import { type T, textId } from "@praktika/shared/texts/t";
import type { City } from "@praktika/shared/values/city";
import { useRead } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";

/** A text that can be put into a decision; `about`: the fixed reason or the field it belongs to. */
export type ReadyText = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly about: string | null;
};
const TOPICS = ["register", "address", "website", "purpose", "supervision", "duplicate"];
/** What changes are asked for most often, first. */
const FIELDS = [
  "description",
  "tasks",
  "learningGoals",
  "firstDay",
  "title",
  "mentor",
  "minimumAge",
  "dailyMinutes",
  "germanLevel",
  "pay",
  "kind",
  "field",
  "place",
  "startsAt",
  "breakMinutes",
  "weekdays",
  "stages",
  "usefulLanguages",
  "criteria",
  "prerequisites",
  "wheelchair",
  "accessibilityNote",
  "remoteShare",
  "sector",
];
const SHIPPED: Readonly<Record<TemplateAction, readonly [codes: readonly string[], names: string]>> = {
  reject: [REJECTION_REASONS, "desk.reason"],
  suspend: [SUSPENSION_REASONS, "desk.reason"],
  block: [BLOCK_REASONS, "desk.reason"],
  "request-changes": [FIELDS, "desk.field"],
  ask: [TOPICS, "templates.ask"],
};

/** The texts that come with the product, one per reason, field or topic. */
export const shippedTexts = (t: T, action: TemplateAction): ReadyText[] => {
  const [codes, names] = SHIPPED[action];
  return codes.map((code) => ({
    key: code,
    title: t(textId(names, code)),
    text: t(textId(`templates.text.${action}`, code)),
    about: action === "ask" ? null : code,
  }));
};

/** Everything a decision can be filled with: the desk's own texts first. */
export function useReadyTexts(city: City, action: TemplateAction): readonly ReadyText[] {
  const t = useT();
  const { data } = useRead(listTemplates, { params: { city } });
  const own = (data?.items ?? []).filter((one) => one.action === action);
  return [...own.map(({ id, title, text, about }) => ({ key: id, title, text, about })), ...shippedTexts(t, action)];
}

/** `next` instead of a ready text that nobody touched, after anything somebody wrote. */
export function insertText(written: string, next: string, ready: readonly ReadyText[]): string {
  const own = written.trim();
  if (own === "" || ready.some(({ text }) => text === own)) return next;
  return own.includes(next) ? own : `${own}\n\n${next}`;
}

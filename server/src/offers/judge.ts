import type { OfferDraft } from "@praktika/shared/offers/offer-text";
import { OfferText } from "@praktika/shared/offers/offer-text";
import type { Finding } from "@praktika/shared/rules/finding";
import { judgeOffer } from "@praktika/shared/rules/judge";
import type { Day } from "@praktika/shared/values/dates";
import { Refusal } from "#src/http/refusal.ts";
import type { Period } from "./store.ts";

type Spans = readonly Pick<Period, "startsOn" | "endsOn" | "minDays" | "maxDays">[];

/** What the rules say to a complete text with its periods; a text with gaps has no findings yet. */
export function findingsOf(content: OfferDraft, periods: Spans, today: Day): Finding[] {
  const text = OfferText.safeParse(content);
  return text.success ? judgeOffer({ ...text.data, periods }, today) : [];
}

/** The fields that are missing or too short, as paths of the text. */
export function missingIn(content: OfferDraft): string[] {
  const text = OfferText.safeParse(content);
  return text.success ? [] : [...new Set(text.error.issues.map((issue) => issue.path.join(".")))];
}

/** Throws `incomplete` or `rules-block` with every field concerned. */
export function demandLawful(content: OfferDraft, periods: Spans, today: Day): OfferText {
  const missing = missingIn(content);
  if (missing.length > 0)
    throw new Refusal("incomplete", {
      errors: missing.map((path) => ({
        path: `content.${path}`,
        code: "required",
        message: "Missing, too short or not allowed",
      })),
    });
  const blocks = findingsOf(content, periods, today).filter(({ verdict }) => verdict === "block");
  if (blocks.length > 0) {
    throw new Refusal("rules-block", {
      errors: blocks.map(({ rule, field, paragraph }) => ({
        path: `content.${field ?? ""}`,
        code: rule,
        message: paragraph,
      })),
    });
  }
  return OfferText.parse(content);
}

import type { OfferDraft } from "@praktika/shared/offers/offer-text";

/** The fields in which two texts differ: what applicants are told after a revision. */
export function changedFields(before: OfferDraft, after: OfferDraft): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof OfferDraft)[]);
  return [...keys].filter((key) => JSON.stringify(sorted(before[key])) !== JSON.stringify(sorted(after[key]))).sort();
}

/** The same value with its keys in order: PostgreSQL does not keep the order of jsonb keys, a new text has its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

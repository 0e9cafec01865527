import { KIND_TRAITS, type Kind } from "@praktika/shared/values/kind";
import type { Field } from "@praktika/shared/values/field";
import { ANSWERS } from "./index.ts";
import type { Triple, Voice } from "./shape.ts";

const STUDY: readonly Kind[] = ["pflicht_studium", "begleit", "verwaltung", "freiwillig_lang"];
/** Who writes to an offer of a kind. */
export const voiceOf = (kind: Kind): Voice =>
  STUDY.includes(kind) ? "student" : KIND_TRAITS[kind].schoolOrganised || kind === "ferien" ? "pupil" : "leaver";

export type Asked = { readonly field: Field; readonly kind: Kind; readonly employer: string };
/** Hands out answers that fit a field and a kind, those least used first, and none to one employer twice. */
export function answerBook(): (asked: Asked) => Triple | undefined {
  const used = new Map<Triple, string[]>();
  const readers = (triple: Triple) => used.get(triple) ?? [];
  return ({ field, kind, employer }) => {
    const [triple] = ANSWERS[field][voiceOf(kind)]
      .filter((one) => !readers(one).includes(employer))
      .toSorted((a, b) => readers(a).length - readers(b).length);
    if (triple) used.set(triple, [...readers(triple), employer]);
    return triple;
  };
}

import type { Finding } from "@praktika/shared/rules/finding";
import type { TextId, TextValues } from "@praktika/shared/texts/t";
import { clockOf, minutesOf } from "./clock.ts";
import { dailyMinutesOf } from "./draft.ts";
import type { EditorValues } from "./values.ts";

type Mend = { readonly patch: Partial<EditorValues>; readonly text: TextId; readonly values: TextValues };

/** The one obvious remedy of a finding: a longer break with the same work, so that the day ends later. */
export function mendOf({ rule, values: { needed } }: Finding, values: EditorValues): Mend | undefined {
  const minutes = dailyMinutesOf(values);
  if ((rule !== "youth-breaks" && rule !== "adult-breaks") || typeof needed !== "number" || minutes === undefined)
    return undefined;
  return {
    patch: { breakMinutes: String(needed), endsAt: clockOf(minutesOf(values.startsAt) + minutes + needed) },
    text: "editor.mend.break",
    values: { needed },
  };
}

import { compileMessage } from "@lingui/message-utils/compileMessage";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROBLEMS } from "@praktika/shared/http/problem";
import { CRITERIA, NO_PAY_REASONS, WHEELCHAIR } from "@praktika/shared/offers/offer-text";
import { RULES } from "@praktika/shared/rules/table";
import { CITIES } from "@praktika/shared/values/city";
import { FIELDS } from "@praktika/shared/values/field";
import { KINDS } from "@praktika/shared/values/kind";
import { LANGUAGES, LEVELS } from "@praktika/shared/values/language";
import { PREREQUISITES } from "@praktika/shared/values/prerequisite";
import { SECTORS } from "@praktika/shared/values/sector";
import { STAGES } from "@praktika/shared/values/stage";
import { INTERESTS, SKILLS } from "@praktika/shared/values/strengths";
import { english } from "@praktika/shared/texts/english";
import { german } from "@praktika/shared/texts/german";
import { speaker } from "@praktika/shared/texts/t";

const CATALOGUES: readonly (readonly [name: string, texts: Readonly<Record<string, string>>])[] = [
  ["German", german],
  ["English", english],
];
const argumentsOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name ?? ""))]
    .filter((name) => !/^\d/.test(name))
    .sort();

it("says the same things in both languages", () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(german).sort());
});

it("keeps every id in the file of its namespace", async () => {
  const folder = new URL("../../../shared/src/texts/de/", import.meta.url);
  for (const file of readdirSync(folder)) {
    const { default: texts } = (await import(new URL(file, folder).href)) as { default: Record<string, string> };
    const namespace = file === "details.ts" ? "values" : file.replace(".ts", "");
    expect(
      Object.keys(texts).filter((id) => !id.startsWith(`${namespace}.`)),
      file,
    ).toEqual([]);
  }
});

it("asks for the same values in both languages", () => {
  const ids = Object.keys(german).filter((id) => !/select|plural/.test((german as Record<string, string>)[id] ?? ""));
  for (const id of ids)
    expect([id, argumentsOf((english as Record<string, string>)[id] ?? "")]).toEqual([
      id,
      argumentsOf((german as Record<string, string>)[id] ?? ""),
    ]);
});

describe.each(CATALOGUES)("%s", (_, texts) => {
  it("is well-formed and nowhere empty", () => {
    for (const [id, message] of Object.entries(texts)) {
      expect(message.trim(), id).not.toBe("");
      expect(() => compileMessage(message), id).not.toThrow();
    }
  });
  it("knows every code that is put together at run time", () => {
    const codes = {
      "values.city": CITIES,
      "values.field": FIELDS,
      "values.kind": KINDS,
      "values.stage": STAGES,
      "values.level": LEVELS,
      "values.language": LANGUAGES,
      "values.skill": SKILLS,
      "values.interest": INTERESTS,
      "values.prerequisite": PREREQUISITES,
      "values.sector": SECTORS,
      "values.criterion": CRITERIA,
      "values.noPay": NO_PAY_REASONS,
      "values.wheelchair": WHEELCHAIR,
      "values.weekday": ["1", "2", "3", "4", "5", "6", "7"],
      "values.weekdayShort": ["1", "2", "3", "4", "5", "6", "7"],
      problems: Object.keys(PROBLEMS),
      rules: Object.keys(RULES),
    };
    const missing = Object.entries(codes).flatMap(([prefix, all]) =>
      all.map((code) => `${prefix}.${code}`).filter((id) => !(id in texts)),
    );
    expect(missing).toEqual([]);
  });
});

it("speaks with values, and says an unknown id as it is", () => {
  const t = speaker("de", {
    "common.greet": compileMessage("Hallo {name}, {count, plural, one {ein Platz} other {# Plätze}}"),
  });
  expect(t("common.greet" as never, { name: "Kim", count: 1 })).toBe("Hallo Kim, ein Platz");
  expect(t("common.greet" as never, { name: "Kim", count: 3 })).toBe("Hallo Kim, 3 Plätze");
  expect(t("common.unknown" as never)).toBe("common.unknown");
});

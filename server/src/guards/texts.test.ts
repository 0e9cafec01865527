import { compileMessage } from "@lingui/message-utils/compileMessage";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DECLINE_REASONS, REVOKE_REASONS } from "@praktika/shared/applications/contract";
import { APPLICATION_ACTIONS, APPLICATION_STATES } from "@praktika/shared/applications/lifecycle";
import { BLOCK_REASONS, EmployerKind } from "@praktika/shared/employers/contract";
import { PROBLEMS } from "@praktika/shared/http/problem";
import { CASE_KINDS, QUEUE_STATES, REJECTION_REASONS } from "@praktika/shared/moderation/contract";
import { TEMPLATE_ACTIONS } from "@praktika/shared/moderation/desk-contract";
import { SUSPENSION_REASONS } from "@praktika/shared/offers/contract";
import { OFFER_ACTIONS, OFFER_STATES, REVISION_ACTIONS, REVISION_STATES } from "@praktika/shared/offers/lifecycle";
import { CRITERIA, NO_PAY_REASONS, OfferText, WHEELCHAIR } from "@praktika/shared/offers/offer-text";
import { REPLY_PURPOSES, REPLY_SIGNS } from "@praktika/shared/replies/reply-text";
import { RULES } from "@praktika/shared/rules/table";
import { SORTS } from "@praktika/shared/search/contract";
import { AGE_CLASSES } from "@praktika/shared/values/age";
import { CITIES } from "@praktika/shared/values/city";
import { DISTANCE_BANDS } from "@praktika/shared/values/distance";
import { FIELDS } from "@praktika/shared/values/field";
import { KINDS } from "@praktika/shared/values/kind";
import { LANGUAGES, LEVELS } from "@praktika/shared/values/language";
import { PREREQUISITES } from "@praktika/shared/values/prerequisite";
import { SECTORS } from "@praktika/shared/values/sector";
import { STAGES } from "@praktika/shared/values/stage";
import { INTERESTS, SKILLS } from "@praktika/shared/values/strengths";
import { compiled } from "@praktika/shared/texts/compile";
import { english } from "@praktika/shared/texts/english";
import { german } from "@praktika/shared/texts/german";
import { speaker } from "@praktika/shared/texts/t";
import { LETTER_TEMPLATES } from "#src/letters/templates.ts";
import { NOTES } from "#src/offers/move-offer.ts";

const CATALOGUES: readonly (readonly [name: string, texts: Readonly<Record<string, string>>])[] = [
  ["German", german],
  ["English", english],
];
/** What a 400 of a schema can say of a field (http/errors.ts). */
const ZOD_CODES = [
  "invalid-type",
  "invalid-value",
  "invalid-union",
  "invalid-email",
  "invalid-date",
  "invalid-regex",
  "too-big",
  "too-small",
  "custom",
  "hidden-characters",
  "unknown",
];
/** Every code the server's own checks name a field with. */
const refusedCodes = (): string[] => {
  const sources = globSync("src/**/*.ts", { cwd: new URL("../..", import.meta.url) }).map((file) =>
    readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"),
  );
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/invalid\(\s*"[^"]*",\s*"([^"]+)"/g)].map(([, code]) => code ?? ""),
  );
  if (codes.length < 10) throw new Error("the search for codes finds nothing any more");
  return [...new Set([...codes, "too-short-8", "too-short-12"])];
};
const argumentsOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name ?? ""))]
    .filter((name) => !/^\d/.test(name))
    .sort();

it("says the same things in both languages", () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(german).sort());
});

it("keeps every id in the file of its namespace", async () => {
  const folder = new URL("../../../shared/src/texts/de/", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name !== "everywhere.ts")) {
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
      "values.kindHint": KINDS,
      "values.ageClass": AGE_CLASSES,
      "values.band": DISTANCE_BANDS,
      "values.german": ["met", "one_step_below", "not_met"],
      "values.employerKind": EmployerKind.options,
      problems: Object.keys(PROBLEMS),
      "problems.field": [...refusedCodes(), ...ZOD_CODES],
      rules: Object.keys(RULES),
      letters: LETTER_TEMPLATES.flatMap((template) => [`${template}.subject`, `${template}.text`]),
      "applications.state": APPLICATION_STATES,
      "applications.say": [...APPLICATION_STATES, "waiting"],
      "applications.event": APPLICATION_ACTIONS.filter((action) => action !== "discard" && action !== "expire"),
      "applications.sheet.law": ["child", "youth", "adult"],
      "applications.sheet.sign": ["school", "guardian", "employer"],
      "applications.reason": [...DECLINE_REASONS, ...REVOKE_REASONS],
      "apply.profile.consent": ["missing", "asked", "given", "revoked"],
      "employer.applicationState": APPLICATION_STATES.filter((state) => state !== "draft"),
      "employer.declineReason": DECLINE_REASONS,
      "employer.declineText": DECLINE_REASONS,
      "employer.revokeReason": REVOKE_REASONS,
      "employer.offerState": OFFER_STATES,
      "employer.revisionState": REVISION_STATES,
      "employer.reason": [...REJECTION_REASONS, ...SUSPENSION_REASONS],
      "employer.stand": ["living", "new", "invited", "promised", "confirmed", "ended"],
      "employer.due": [
        "question",
        "changes",
        "draft",
        "revision",
        "ending",
        "full",
        "overdue-pause",
        "answer",
        "decide",
        "promise",
      ].flatMap((kind) => [kind, `${kind}.text`, `${kind}.action`, `${kind}.count`]),
      "employer.role": ["owner", "member"],
      "starts.tasks": FIELDS,
      "starts.goals": FIELDS,
      "replies.purpose": REPLY_PURPOSES,
      "replies.revoke": REVOKE_REASONS,
      "replies.sign": Object.keys(REPLY_SIGNS),
      "editor.field": Object.keys(OfferText.shape),
      "editor.repeat.way": ["period", "draft"],
      "editor.repeat.when": ["year", "after"],
      "editor.repeat.action": ["period", "draft"],
      "editor.history.offer": [...OFFER_ACTIONS, ...NOTES],
      "desk.event": NOTES,
      "editor.history.revision": REVISION_ACTIONS,
      "desk.field": Object.keys(OfferText.shape),
      "desk.kind": CASE_KINDS,
      "desk.filter": QUEUE_STATES,
      "templates.action": TEMPLATE_ACTIONS,
      "templates.text.reject": REJECTION_REASONS,
      "templates.text.suspend": SUSPENSION_REASONS,
      "templates.text.block": BLOCK_REASONS,
      "templates.text.request-changes": Object.keys(OfferText.shape),
      "desk.reason": [...REJECTION_REASONS, ...SUSPENSION_REASONS, ...BLOCK_REASONS],
      "search.sort": SORTS,
      "favourites.kept": ["account", "device"],
    };
    const missing = Object.entries(codes).flatMap(([prefix, all]) =>
      all.map((code) => `${prefix}.${code}`).filter((id) => !(id in texts)),
    );
    expect(missing).toEqual([]);
  });
});

it.each(CATALOGUES)("has ready texts that fit into a decision as they are: %s", (_, texts) => {
  const ready = Object.entries(texts).filter(([id]) => id.startsWith("templates.text."));
  expect(ready.length).toBeGreaterThan(50);
  expect(ready.filter(([, text]) => text.length < 10 || text.length > 1000)).toEqual([]);
  expect(new Set(ready.map(([, text]) => text)).size).toBe(ready.length);
});

it("speaks with values, and says an unknown id as it is", () => {
  const t = speaker(
    "de",
    compiled({ "common.greet": "Hallo {name}, {count, plural, one {ein Platz} other {# Plätze}}" }),
  );
  expect(t("common.greet" as never, { name: "Kim", count: 1 })).toBe("Hallo Kim, ein Platz");
  expect(t("common.greet" as never, { name: "Kim", count: 3 })).toBe("Hallo Kim, 3 Plätze");
  expect(t("common.unknown" as never)).toBe("common.unknown");
});

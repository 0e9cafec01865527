import { setupI18n } from "@lingui/core";
import { expect, it } from "vitest";
import { compiled } from "./compile.ts";
import { english } from "./english.ts";
import { german } from "./german.ts";
import { say } from "./say.ts";

const CATALOGUES = { de: compiled(german), en: compiled(english) };
const COUNTS = [0, 1, 2, 21, 999, 1000, 1234567, -1, 1.5];
const TRICKY = {
  exact: "{count, plural, =0 {keine} one {# Platz} other {# Plätze mit {name}}}",
  nested: "{count, plural, one {# von {more, plural, one {# Tag} other {# Tagen}}} other {#}}",
  select: "{name, select, Kim {hier: #} other {dort}}",
  quoted: "'{'kein Platz'}' für {name} – #1",
};

/** Every place of a message filled: the same value under each name. */
const valuesOf = (message: unknown, value: string | number): Record<string, string | number> =>
  Object.fromEntries([...JSON.stringify(message).matchAll(/\["(\w+)"/g)].map(([, name]) => [name ?? "", value]));

it.each(["de", "en"] as const)("says every message as Lingui's own core does: %s", (language) => {
  const messages = { ...CATALOGUES[language], ...compiled(TRICKY) };
  const oracle = setupI18n({ locale: language, messages: { [language]: messages as never } });
  for (const [id, message] of Object.entries(messages))
    for (const value of [...COUNTS, "Kim"]) {
      if (typeof value === "string" && JSON.stringify(message).includes('"plural"')) continue;
      const values = valuesOf(message, value);
      expect([id, say(language, message, values)]).toEqual([id, oracle._(id, values)]);
    }
});

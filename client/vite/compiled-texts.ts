import { compileMessage } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

/** Turns a catalogue's ICU messages into what Lingui's core reads, so that no parser travels to the browser. */
export function compiledTexts(): Plugin {
  return {
    name: "compiled-texts",
    enforce: "pre",
    async transform(_, id) {
      const [file = ""] = id.split("?");
      if (!/\/shared\/src\/texts\/(de|en)\/\w+\.ts$/.test(file)) return null;
      const { default: source } = (await import(`${file}?at=${Date.now()}`)) as { default: Record<string, string> };
      const compiled = Object.fromEntries(
        Object.entries(source).map(([key, message]) => [key, compileMessage(message)]),
      );
      return { code: `export default ${JSON.stringify(compiled)}`, map: null };
    },
  };
}

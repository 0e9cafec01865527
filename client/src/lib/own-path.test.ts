import { expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

it.each([
  ["/bewerbungen", "/bewerbungen"],
  ["/en/praktika?city=essen&q=a%2Fb#ort", "/en/praktika?city=essen&q=a%2Fb#ort"],
  ["/praktika/../konto", "/konto"],
])("%s is a path of ours", (text, path) => expect(ownPath(text)).toBe(path));

const FOREIGN =
  String.raw`| praktika | //evil.example | ///evil.example | /\evil.example | \\evil.example | /.//evil.example | /a/..//evil.example
 | https://evil.example | https:evil.example | http:/evil.example | javascript:alert(1) | data:text/html,x | /%2e//evil.example
 | mailto:a@b.example | @evil.example`
    .split("|")
    .map((text) => text.trim());

it.each([...FOREIGN, "/\t/evil.example", "/\n/evil.example", "/\r\\evil.example", " //evil.example"])(
  "%j is none",
  (text) => expect(ownPath(text)).toBe(undefined),
);

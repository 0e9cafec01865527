import { textsOf } from "@praktika/shared/texts/compile";
import { sayDay } from "@praktika/shared/texts/say-day";
import { textId } from "@praktika/shared/texts/t";
import { berlinDay } from "@praktika/shared/values/dates";
import { tokenOf } from "#src/accounts/links.ts";
import { codeOf } from "#src/accounts/sign-in.ts";
import type { Deps } from "#src/deps.ts";
import type { Message } from "#src/mail/mailer.ts";
import type { About, Letter } from "./about.ts";
import { ADDRESSES } from "./addresses.ts";
import type { LetterTemplate } from "./templates.ts";

/** Makes the message of a letter in its reader's language; every sentence comes from the catalogue. */
export function writeLetter(deps: Deps, letter: Letter, about: About): Message {
  const { id, language, data, city } = letter;
  const template = letter.template as LetterTemplate;
  const t = textsOf(language);
  const path = ADDRESSES[template]({ ...about, token: tokenOf(deps, id) });
  const day = (date: Date | null | undefined) => (date ? sayDay(language, berlinDay(date)) : "");
  const lines = about.waiting?.map((one) => t("letters.employer-due.line", { ...one, date: day(one.date) }));
  const desk = city && t(`values.city.${city}`);
  const values = {
    link: deps.config.publicUrl + (language === "de" ? "" : `/${language}`) + path,
    firstName: about.firstName ?? "",
    title: about.title ?? "",
    employer: about.employer ?? "",
    organisation: about.organisation ?? desk ?? "",
    label: about.label ?? "",
    date: day(about.date),
    count: lines?.length ?? 0,
    list: lines?.join("\n") ?? "",
    code: codeOf(deps, id),
    problem: typeof data["problem"] === "string" ? t(textId("problems", data["problem"])) : "",
  };
  const text = `${t(textId("letters", `${template}.text`), values)}\n\n${t("letters.footer")}\n`;
  return {
    to: letter.email,
    subject: t(textId("letters", `${template}.subject`), values).replaceAll(/\s+/g, " "),
    text,
    html: htmlOf(text, language),
    messageId: `<${id}@${new URL(deps.config.publicUrl).hostname}>`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The same text as HTML: paragraphs, the address as a link, nothing else. */
function htmlOf(text: string, language: string): string {
  const paragraphs = escaped(text.trim()).split(/\n{2,}/);
  const body = paragraphs.map((one) =>
    /^https?:\/\/\S+$/.test(one) ? `<p><a href="${one}">${one}</a></p>` : `<p>${one.replaceAll("\n", "<br>")}</p>`,
  );
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${body.join("\n")}</body></html>`;
}

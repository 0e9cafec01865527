import type { verify } from "@praktika/shared/accounts/contract";
import type { CallInput } from "@praktika/shared/http/contract";
import { LINK_DAYS } from "@praktika/shared/values/limits";
import type { UiLanguage } from "@praktika/shared/values/language";
import type { Tx } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { invalid, Refusal } from "#src/http/refusal.ts";
import { mayMail } from "#src/letters/limit.ts";
import type { NewLetter } from "#src/letters/post.ts";
import { openLink, postLink } from "./links.ts";
import { demandStrong, hashPassword } from "./passwords.ts";
import { accountByEmail, createAccount } from "./store.ts";

type Registration = { email: string; as: "student" | "employer"; language: UiLanguage };

/** Mails a link to a new address, a hint to a known one, with the same work; the caller answers the same either way. */
export async function startRegistration(tx: Tx, deps: Deps, { email, as, language }: Registration): Promise<void> {
  if (!(await mayMail(tx, deps, email))) return;
  const known = await accountByEmail(tx, email);
  const purpose = as === "student" ? "verify-student" : "verify-employer";
  const letter: NewLetter = known
    ? { template: "known-address", email, language: known.language, accountId: known.id }
    : { template: purpose, email, language };
  await postLink(tx, deps, letter, { purpose, days: LINK_DAYS, data: { language } });
}

/** The page behind the link: makes the account and answers its id. */
export async function finishRegistration(tx: Tx, deps: Deps, input: CallInput<typeof verify>["body"]): Promise<string> {
  const { token, firstName, lastName, password } = input;
  const link = await openLink(tx, deps, token, ["verify-student", "verify-employer"], true);
  const student = link.purpose === "verify-student";
  if (!student && !password) throw invalid("password", "required");
  if (password) demandStrong(password, { staff: !student });
  if (await accountByEmail(tx, link.email)) throw new Refusal("link-invalid");
  const language: UiLanguage = link.data["language"] === "en" ? "en" : "de";
  return createAccount(tx, deps, {
    email: link.email,
    firstName,
    lastName,
    language,
    student,
    passwordHash: password ? await hashPassword(password) : null,
  });
}

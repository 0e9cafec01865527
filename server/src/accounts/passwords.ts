import { hash, verify } from "@node-rs/argon2";
import { STAFF_PASSWORD_LENGTH, STUDENT_PASSWORD_LENGTH } from "@praktika/shared/values/limits";
import { invalid, Refusal } from "#src/http/refusal.ts";
import { isCommon } from "./common-passwords.ts";

/** OWASP's smallest setting of Argon2id (the library's default algorithm): 19 MiB, two passes. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const PREFIX = `$argon2id$v=19$m=${OPTIONS.memoryCost},t=${OPTIONS.timeCost},p=${OPTIONS.parallelism}$`;
/** Half of the threads that files, names and compression need too. */
const AT_ONCE = 2;
/** About three seconds of work; whoever comes later is asked to try again. */
const WAITING = 100;
const DUMMY = hash("nobody has this password", OPTIONS);
const CONTEXT =
  /praktik(um|a|en)?s?|börse|boerse|bochum|dortmund|duisburg|essen|gelsenkirchen|m(ü|ue)lheim|oberhausen|ruhr/g;

let running = 0;
const waiting: (() => void)[] = [];

/** Few hashes at once and a short queue, so that a storm of sign-ins starves nobody. Never wait here inside a transaction anybody can open. */
async function bounded<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= WAITING) throw new Refusal("unavailable", { retryAfter: 3 });
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** Whether a hash was made with other parameters than today's. */
export const isOutdated = (stored: string): boolean => !stored.startsWith(PREFIX);

export const hashPassword = (password: string) => bounded(() => hash(password.normalize("NFKC"), OPTIONS));

/** Compares in the same time whether or not there is a hash to compare with. */
export const checkPassword = (stored: string | null | undefined, password: string) =>
  bounded(async () => (await verify(stored ?? (await DUMMY), password.normalize("NFKC"))) && Boolean(stored));

/** Refuses passwords that are short for the role, common, or made of the product's own words. */
export function demandStrong(password: string, { staff, path = "password" }: { staff: boolean; path?: string }): void {
  if (password.length < (staff ? STAFF_PASSWORD_LENGTH : STUDENT_PASSWORD_LENGTH))
    throw invalid(path, staff ? "too-short-12" : "too-short-8");
  const plain = password.normalize("NFKC").toLowerCase();
  const foreign = plain.replaceAll(CONTEXT, "");
  const ownWords = foreign !== plain && foreign.replaceAll(/[\d\W_]/g, "").length < 3;
  if (isCommon(plain) || new Set(plain).size < 4 || ownWords) throw invalid(path, "too-common");
}

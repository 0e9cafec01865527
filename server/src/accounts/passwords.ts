import { hash, verify } from "@node-rs/argon2";
import { STAFF_PASSWORD_LENGTH, STUDENT_PASSWORD_LENGTH } from "@praktika/shared/values/limits";
import { invalid } from "#src/http/refusal.ts";
import { COMMON_PASSWORDS } from "./common-passwords.ts";

/** OWASP's smallest setting of Argon2id (the library's default algorithm): 19 MiB, two passes. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 4;
const DUMMY = hash("nobody has this password", OPTIONS);
const CONTEXT = /praktik|börse|boerse|bochum|dortmund|duisburg|essen|gelsenkirchen|m(ü|ue)lheim|oberhausen|ruhr/g;

let running = 0;
const waiting: (() => void)[] = [];

/** At most four hashes at once, so that sign-ins cannot starve everybody else. */
async function bounded<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string) => bounded(() => hash(password.normalize("NFKC"), OPTIONS));

/** Compares in the same time whether or not there is a hash to compare with. */
export const checkPassword = (stored: string | null | undefined, password: string) =>
  bounded(async () => (await verify(stored ?? (await DUMMY), password.normalize("NFKC"))) && Boolean(stored));

/** Refuses passwords that are short for the role, common, or made of the product's own words. */
export function demandStrong(password: string, { staff, path = "password" }: { staff: boolean; path?: string }): void {
  if (password.length < (staff ? STAFF_PASSWORD_LENGTH : STUDENT_PASSWORD_LENGTH))
    throw invalid(path, staff ? "too-short-12" : "too-short-8");
  const plain = password.toLowerCase();
  const rest = plain.replaceAll(CONTEXT, "").replaceAll(/[\d\W_]/g, "");
  if (COMMON_PASSWORDS.has(plain) || new Set(plain).size < 4 || (rest.length < 3 && CONTEXT.test(plain)))
    throw invalid(path, "too-common");
}

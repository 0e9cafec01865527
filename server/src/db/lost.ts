const NETWORK = [
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
];
const SERVER = ["57P01", "57P02", "57P03", "57P05", "53300", "25P03"];
const CODES = new Set([...NETWORK, ...SERVER]);
/** What pg says without a code. */
const WORDS =
  /^(Connection terminated|timeout expired|timeout exceeded when trying to connect|Query read timeout|Client (was closed|has encountered))/;
/** A statement was too slow, or met others too often: later it may work. */
const TOO_BUSY = new Set(["57014", "40001", "40P01"]);

function anyCause(error: unknown, is: (code: string, message: string) => boolean): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return is(typeof code === "string" ? code : "", error.message) || anyCause(error.cause, is);
}

/** Whether the database went away, or never answered, under this error; drizzle and pg wrap it in several ways. */
export const isLost = (error: unknown): boolean =>
  anyCause(error, (code, message) => CODES.has(code) || code.startsWith("08") || WORDS.test(message));

/** Whether the same request may well succeed in a moment. */
export const isUnavailable = (error: unknown): boolean =>
  isLost(error) || anyCause(error, (code) => TOO_BUSY.has(code));

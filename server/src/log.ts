import { type DestinationStream, type Logger, pino } from "pino";

const DEPTH = 4;

/** The statement of a failed query without its parameters, any other message as it is but for addresses and what stands in quotes. */
const plain = (message: string): string =>
  message
    .replace(/\nparams:[^]*$/, "")
    .replaceAll(/[^\s<>"'(]+@[^\s<>"')]+/g, "…")
    .replaceAll(/=\([^)]*\)/g, "=(…)");

type SafeError = { type: string; code?: string; message: string; stack: string; cause?: SafeError };

/** What may be logged of an error: kind, code, message and stack without values; never `detail`, parameters or recipients. */
export function safeError(error: unknown, depth = 0): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: "" };
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const said = code ?? responseCode;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(said !== undefined && { code: String(said as string | number) }),
    message: plain(error.message),
    stack: frames.join("\n"),
    ...(error.cause !== undefined && depth < DEPTH && { cause: safeError(error.cause, depth + 1) }),
  };
}

/** An error that says the same without values: for places that keep messages, like the queue. */
export function withoutValues(error: unknown): Error {
  const { type, code, message, cause } = safeError(error);
  return new Error([type, code, message, cause?.code, cause?.message].filter(Boolean).join(": "));
}

/** The program's log: request ids and ids of rows, nothing personal. */
export const openLog = (level: string, to: DestinationStream = pino.destination(2)): Logger =>
  pino(
    {
      level,
      redact: ["req.headers", "res.headers", "*.email", "*.password", "*.token"],
      serializers: { err: safeError },
    },
    to,
  );

import { readFileSync } from "node:fs";
import * as z from "zod/mini";

/** A setting is missing or wrong: the message is for the operator, the start ends with 1. */
export class ConfigError extends Error {}

export type Config = {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  /** Undefined: an embedded PostgreSQL in `dataDir` is started. */
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
  readonly dataDir: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly demo: boolean;
  readonly process: "all" | "api" | "worker";
  readonly logLevel: "trace" | "debug" | "info" | "warn" | "error" | "silent";
  /** Addresses or networks whose X-Forwarded-For is believed, comma-separated. */
  readonly trustProxy: string | undefined;
  readonly jwtSecret: string;
  /** Multiplies every throttle: load tests raise it. */
  readonly throttleFactor: number;
  /** Whether letters that nobody is waiting for rest between 20 and 7 o'clock. */
  readonly quietHours: boolean;
};

type Env = Readonly<Record<string, string | undefined>>;
const port = z.pipe(z.string().check(z.regex(/^\d{1,5}$/)), z.pipe(z.transform(Number), z.int().check(z.lte(65_535))));
const url = (protocols: RegExp) =>
  z.string().check(z.refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol)));
const postgres = url(/^postgres(ql)?:$/);

const SETTINGS = {
  NODE_ENV: [z.enum(["production", "development", "test"]), "production, development or test"],
  PORT: [port, "a port from 0 to 65535"],
  HOST: [z.string().check(z.minLength(1)), "an address to listen on, like 127.0.0.1"],
  PUBLIC_URL: [url(/^https?:$/), "the address people open, like https://praktikum.example"],
  DATABASE_URL: [postgres, "a connection string like postgres://app:secret@host/database"],
  DATABASE_OWNER_URL: [postgres, "a connection string of the owner role"],
  DATA_DIR: [z.string().check(z.minLength(1)), "a folder"],
  SMTP_URL: [url(/^smtps?:$/), "a mail server like smtp://user:secret@host:587"],
  MAIL_FROM: [z.email(), "the sender's e-mail address"],
  DEMO: [z.enum(["true", "false"]), "true or false"],
  PROCESS: [z.enum(["all", "api", "worker"]), "all, api or worker"],
  LOG_LEVEL: [
    z.enum(["trace", "debug", "info", "warn", "error", "silent"]),
    "trace, debug, info, warn, error or silent",
  ],
  TRUST_PROXY: [
    z.string().check(z.regex(/^[\d.:a-f/, ]+$/i)),
    "addresses or networks of the proxies in front, like 10.0.0.0/8",
  ],
  JWT_SECRET: [z.string().check(z.minLength(32)), "at least 32 characters"],
  QUIET_HOURS: [z.enum(["on", "off"]), "on or off"],
  THROTTLE_FACTOR: [z.pipe(z.string().check(z.regex(/^\d{1,6}$/)), z.transform(Number)), "a whole number"],
} as const;
type Name = keyof typeof SETTINGS;
/** May also be given as `<NAME>_FILE`, a path to a file with the value. */
const SECRETS: readonly Name[] = ["JWT_SECRET", "DATABASE_URL", "DATABASE_OWNER_URL", "SMTP_URL"];

/** Reads every setting from the environment; `localSecret` makes and keeps one in DATA_DIR outside production. */
export function readConfig(env: Env, localSecret: (dataDir: string, name: string) => string): Config {
  const setting = <N extends Name>(name: N): z.output<(typeof SETTINGS)[N][0]> | undefined => {
    const text = env[name] || fromFile(env, name);
    if (!text) return undefined;
    const [schema, wanted] = SETTINGS[name];
    const result = z.safeParse(schema as z.ZodMiniType, text);
    if (!result.success) throw new ConfigError(`${name} is not usable: it has to be ${wanted}.`);
    return result.data as z.output<(typeof SETTINGS)[N][0]>;
  };
  const production = setting("NODE_ENV") === "production";
  const demo = setting("DEMO") ?? (production ? "false" : "true");
  if (production && demo === "true")
    throw new ConfigError(
      "DEMO=true is impossible with NODE_ENV=production: demo data and demo logins are for trying out only.",
    );
  const needed = <T>(name: Name, value: T | undefined): T => {
    if (value === undefined)
      throw new ConfigError(`${name} is missing: with NODE_ENV=production it has to be ${SETTINGS[name][1]}.`);
    return value;
  };
  const dataDir = setting("DATA_DIR") ?? ".data";
  const listen = setting("PORT") ?? 3000;
  const host = setting("HOST") ?? "127.0.0.1";
  const databaseUrl = setting("DATABASE_URL");
  const publicUrl = setting("PUBLIC_URL");
  const smtpUrl = setting("SMTP_URL");
  const jwtSecret = setting("JWT_SECRET");
  return {
    production,
    port: listen,
    host,
    publicUrl: (production ? needed("PUBLIC_URL", publicUrl) : (publicUrl ?? `http://localhost:${listen}`)).replace(
      /\/$/,
      "",
    ),
    databaseUrl: production ? needed("DATABASE_URL", databaseUrl) : databaseUrl,
    databaseOwnerUrl: setting("DATABASE_OWNER_URL") ?? databaseUrl,
    dataDir,
    smtpUrl: production ? needed("SMTP_URL", smtpUrl) : smtpUrl,
    mailFrom: setting("MAIL_FROM") ?? "noreply@praktikumsboerse.example",
    demo: demo === "true",
    process: setting("PROCESS") ?? "all",
    logLevel: setting("LOG_LEVEL") ?? (production ? "info" : "warn"),
    trustProxy: setting("TRUST_PROXY"),
    jwtSecret: production ? needed("JWT_SECRET", jwtSecret) : (jwtSecret ?? localSecret(dataDir, "jwt")),
    throttleFactor: setting("THROTTLE_FACTOR") ?? 1,
    quietHours: (setting("QUIET_HOURS") ?? (demo === "true" ? "off" : "on")) === "on",
  };
}

function fromFile(env: Env, name: Name): string | undefined {
  const file = SECRETS.includes(name) ? env[`${name}_FILE`] : undefined;
  if (!file) return undefined;
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new ConfigError(`${name}_FILE names a file that cannot be read.`);
  }
}

import path from "node:path";
import { type Config, ConfigError } from "./config.ts";
import { connect, type Db } from "./db/db.ts";
import { startCluster } from "./db/embedded.ts";
import { migrate } from "./db/migrate.ts";
import type { Deps } from "./deps.ts";
import { uuidv7 } from "./ids.ts";
import { folderMailer } from "./mail/folder.ts";
import { openLog } from "./log.ts";
import { smtpMailer } from "./mail/smtp.ts";
import { localSecret } from "./secrets.ts";

export type Database = {
  readonly db: Db;
  readonly ownerUrl: string;
  readonly folder: string | undefined;
  close(): Promise<void>;
};
const CONNECTIONS = 20;

/** Opens the configured PostgreSQL, or starts the embedded one in DATA_DIR, and brings it up to date. */
export async function openDatabase(config: Config): Promise<Database> {
  const { databaseUrl, databaseOwnerUrl } = config;
  if (databaseUrl) {
    const ownerUrl = databaseOwnerUrl ?? databaseUrl;
    await migrate(ownerUrl);
    const { db, close } = connect(databaseUrl, CONNECTIONS);
    return { db, ownerUrl, folder: undefined, close };
  }
  if (config.production)
    throw new ConfigError("DATABASE_URL is missing: the embedded PostgreSQL is for trying out only.");
  const dataDir = path.resolve(config.dataDir);
  const cluster = await startCluster({
    folder: path.join(dataDir, "postgres"),
    password: localSecret(dataDir, "postgres-owner"),
    durable: true,
  });
  try {
    const appPassword = localSecret(dataDir, "postgres-app");
    await migrate(cluster.url, appPassword);
    const appUrl = new URL(cluster.url);
    appUrl.username = "app";
    appUrl.password = appPassword;
    const { db, close } = connect(appUrl.href, CONNECTIONS);
    return {
      db,
      ownerUrl: cluster.url,
      folder: cluster.folder,
      close: async () => {
        await close();
        await cluster.stop();
      },
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** What the application runs on: real clock, random ids, SMTP or the folder of the demo's post box. */
export function openDeps(config: Config, db: Db): Deps {
  const clock = () => new Date();
  const { smtpUrl, mailFrom, dataDir, logLevel } = config;
  return {
    db,
    clock,
    newId: () => uuidv7(clock()),
    mail: smtpUrl ? smtpMailer(smtpUrl, mailFrom) : folderMailer(path.resolve(dataDir, "mail"), clock),
    log: openLog(logLevel),
    config,
  };
}

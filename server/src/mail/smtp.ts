import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer.ts";

/** Milliseconds a mail server may take to connect, to greet, and between two answers. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 };

/** Connections are kept for the next letter; one that broke under a letter is left to the queue, which sends it again. */
const POOL = { pool: true, maxConnections: 4, maxRequeues: 0, idleTimeout: 1_000 } as const;

/** Sends by SMTP; files and addresses named in a message are never read. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(
    { url, ...POOL, ...PATIENCE },
    { from, disableFileAccess: true, disableUrlAccess: true },
  );
  const headers = { "Auto-Submitted": "auto-generated" };
  return {
    send: async ({ to, ...message }) => {
      await transport.sendMail({ ...message, to: { name: "", address: to }, headers });
    },
  };
}

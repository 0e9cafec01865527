import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer.ts";

/** Milliseconds a mail server may take to connect, to greet, and between two answers. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 };

/** Sends by SMTP; files and addresses named in a message are never read. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, ...PATIENCE }, { from, disableFileAccess: true, disableUrlAccess: true });
  const headers = { "Auto-Submitted": "auto-generated" };
  return {
    send: async ({ to, ...message }) => {
      await transport.sendMail({ ...message, to: { name: "", address: to }, headers });
    },
  };
}

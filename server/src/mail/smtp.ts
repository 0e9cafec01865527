import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer.ts";

/** Sends by SMTP; files and addresses named in a message are never read. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true });
  const headers = { "Auto-Submitted": "auto-generated" };
  return {
    send: async ({ to, ...message }) => {
      await transport.sendMail({ ...message, to: { name: "", address: to }, headers });
    },
  };
}

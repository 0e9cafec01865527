import { german } from "@praktika/shared/texts/german";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemScope } from "#src/db/in-scope.ts";
import { smtpMailer } from "#src/mail/smtp.ts";
import { seedDemo } from "#src/demo/seed.ts";
import { useWorld } from "../../test/app.ts";
import { ADDRESSES } from "./addresses.ts";
import { deliverLetter, deliverLetters } from "./deliver.ts";
import { postLetter } from "./post.ts";
import { LETTER_TEMPLATES } from "./templates.ts";

const world = useWorld("2026-11-24T09:00:00Z");
const received: string[] = [];
let failing = false;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _session, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      if (failing) return done(new Error("mailbox full"));
      received.push(Buffer.concat(chunks).toString());
      return done();
    });
  },
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const overSmtp = () => ({
  ...world.deps,
  mail: smtpMailer(`smtp://127.0.0.1:${port}`, "noreply@praktikumsboerse.example"),
});
const posted = (email: string) =>
  systemScope(world.db, (tx) => postLetter(tx, world.deps, { template: "known-address", email, language: "de" }));

describe("a letter", () => {
  it("leaves by SMTP once, under a Message-ID that its row decides", async () => {
    const id = await posted("kim@example.org");
    await deliverLetter(overSmtp(), id);
    await deliverLetter(overSmtp(), id);
    expect(received).toHaveLength(1);
    expect(received[0]).toContain(`Message-ID: <${id}@localhost>`);
    expect(received[0]).toContain("To: kim@example.org");
  });

  it("stays waiting when the mail server refuses, and leaves later as the same letter", async () => {
    const id = await posted("later@example.org");
    failing = true;
    await expect(deliverLetter(overSmtp(), id)).rejects.toThrow();
    failing = false;
    await deliverLetter(overSmtp(), id);
    expect(received.at(-1)).toContain(`<${id}@localhost>`);
  });

  it("asks the queue for its job in the transaction that wrote it", async () => {
    await expect(
      systemScope(world.db, async (tx) => {
        await postLetter(tx, world.deps, { template: "known-address", email: "never@example.org", language: "de" });
        throw new Error("undone");
      }),
    ).rejects.toThrow("undone");
    const id = await posted("queued@example.org");
    const { rows } = await world.owner.query<{ key: string }>(
      "select key from graphile_worker.jobs where key like 'letter:%' order by id desc limit 1",
    );
    expect(rows).toEqual([{ key: `letter:${id}` }]);
  });
});

it("has a text, a subject and an address for every template", () => {
  for (const template of LETTER_TEMPLATES) {
    expect(german).toHaveProperty([`letters.${template}.subject`]);
    expect(german).toHaveProperty([`letters.${template}.text`]);
    expect(ADDRESSES[template]).toBeTypeOf("function");
  }
});

it("writes every letter of the demo without a gap, and nothing personal into the log", async () => {
  await world.owner.query("delete from letters; delete from accounts");
  expect(await seedDemo(world.deps)).toBe(true);
  await world.owner.query("update letters set sent_at = null");
  await deliverLetters(world.deps);
  expect(world.mails.length).toBeGreaterThan(300);
  for (const { subject, text } of world.mails) {
    expect(`${subject}\n${text}`).not.toMatch(/\{\w+\}|undefined|letters\.|„“| {2}|\(\)/);
    expect(text).toMatch(/http:\/\/localhost:3000\/\S+/);
  }
  expect(world.logs.join("\n")).not.toMatch(/@jugend\.example|@demo\.example/);
}, 120_000);

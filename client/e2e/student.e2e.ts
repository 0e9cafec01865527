import { describe, expect, it } from "vitest";
import { letterTo, linkIn, type Stage, useStage, Visitor } from "./stage.ts";
import { type View, VIEWS } from "./views.ts";

const stage = useStage();
const TITLE = "Tischlerei: ein eigenes Möbelstück planen und bauen";
const EMPLOYER = "vogt@demo.example";
const NAME = ["Kim", "Musterkind"] as const;

type Period = { readonly id: string; readonly free: number };
async function periodsOf({ base }: Stage, offerId: string): Promise<Period[]> {
  const response = await fetch(`${base}/api/v1/offers/${offerId}`);
  return ((await response.json()) as { periods: Period[] }).periods;
}
const freeIn = async (offerId: string) => (await periodsOf(stage, offerId)).reduce((sum, { free }) => sum + free, 0);

/** Finds the offer by search and writes the application without an account. */
async function apply(student: Visitor, email: string, guardian: string): Promise<string> {
  const { page } = student;
  await student.open("/");
  await student.isClean("start");
  await student.fill("Was?", "möbelstück tischlerei");
  await student.fill("Wo?", "Bochum");
  await student.press("Suchen");
  await student.sees(TITLE);
  await student.isClean("results");
  await student.press(TITLE, "link");
  await page.waitForURL(/\/praktika\/[0-9a-f-]{36}$/);
  await student.sees("Was du machst");
  await student.isClean("offer");
  const offerId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.getByRole("link", { name: "Jetzt bewerben" }).filter({ visible: true }).first().click();
  await student.sees("Drei kurze Fragen");
  await student.isClean("apply, empty");
  await student.press("Bewerbung abschicken");
  await page.getByRole("alert").waitFor();
  await student.isClean("apply, errors");
  await student.fill("Warum möchtest du genau dieses Praktikum machen?", "Ich baue gern Sachen aus alten Paletten.");
  await student.fill("Was kannst du gut?", "Ich repariere Fahrräder und gebe nicht auf.");
  await student.fill("Was möchtest du am Ende wissen", "Wie man einen Hocker baut.");
  await page.getByRole("radio").first().check();
  await page.getByLabel("Meine Schule weiß Bescheid").check();
  await student.choose("Geburtsmonat", "3");
  await student.fill("Geburtsjahr", String(new Date().getFullYear() - 15));
  await student.fill("Postleitzahl", "44791");
  await student.choose("Wo bist du gerade?", "grade9");
  await student.choose("Wie gut ist dein Deutsch?", "b1");
  await page.getByRole("radio", { name: "Ja", exact: true }).check();
  await student.fill(/E-Mail-Adresse von Mutter/, guardian);
  await student.fill("Vorname", NAME[0]);
  await student.fill("Nachname", NAME[1]);
  await page.getByLabel("E-Mail-Adresse", { exact: true }).fill(email);
  await page.getByLabel(/Ich bin einverstanden/).check();
  await page.reload();
  await student.stands();
  expect(await page.getByLabel("Vorname").inputValue(), "kept through a reload").toBe(NAME[0]);
  await student.press("Bewerbung abschicken");
  await student.sees("Schau in dein Postfach");
  await student.isClean("mail sent");
  return offerId;
}

async function proveMailbox(student: Visitor, email: string): Promise<void> {
  await student.open(linkIn(await letterTo(stage, email, /Noch ein Klick/)));
  await student.sees("nur noch ein Klick");
  expect(new URL(student.page.url()).hash, "the token leaves the address bar").toBe("");
  await student.isClean("verification page");
  await student.press("Bewerbung abschicken");
  await student.sees("Jetzt fehlt nur noch das Ja von zu Hause");
  await student.isClean("waiting for the guardian");
}

async function consent(view: View, guardianEmail: string): Promise<void> {
  const guardian = await Visitor.arrive(stage, view);
  await guardian.open(linkIn(await letterTo(stage, guardianEmail, /möchte sich um ein Praktikum bewerben/)));
  await guardian.sees("Wozu Sie Ja sagen");
  await guardian.isClean("consent");
  await guardian.press("Ja, ich bin einverstanden");
  await guardian.sees("kann sich jetzt bewerben");
  await guardian.isClean("consent given");
  await guardian.leave();
}

/** Sees the card only, invites, sees who it is, promises. */
async function answer(view: View): Promise<void> {
  const employer = await Visitor.arrive(stage, view);
  const { page } = employer;
  const received = await letterTo(stage, EMPLOYER, /Neue Bewerbung: Tischlerei: ein eigenes/);
  await employer.signIn(EMPLOYER);
  await employer.isClean("dashboard");
  await employer.open(linkIn(received));
  await employer.sees("Wie es weitergeht");
  await employer.isClean("received, contact closed");
  const card = await page.locator("main").innerText();
  for (const canary of [...NAME, "44791", "@"]) expect(card, "the card names nobody").not.toContain(canary);
  const seen = page.getByRole("button", { name: /Einladen|Kennenlernen/ }).first();
  await seen.click();
  await employer.isClean("invite dialog");
  await employer.press("Einladen und Kontakt öffnen");
  await employer.sees(NAME[1]);
  await employer.isClean("received, contact open");
  await page
    .getByRole("button", { name: /zusagen/i })
    .first()
    .click();
  await employer.isClean("promise dialog");
  await employer.press("Platz verbindlich zusagen");
  await employer.sees("Jetzt ist die Person dran");
  await employer.isClean("promised");
  await employer.leave();
}

async function confirmPlace(student: Visitor, email: string): Promise<void> {
  await student.open("/bewerbungen");
  await student.sees("ob du den Platz nimmst");
  await student.isClean("own applications");
  await student.open(linkIn(await letterTo(stage, email, /Zusage/)));
  await student.sees("hält dir vom");
  await student.isClean("own application, promised");
  await student.press("Platz annehmen");
  await student.sees("Dein Praktikum steht");
  await student.isClean("own application, confirmed");
}

describe.each(VIEWS)("at $width pixels, $theme", (view) => {
  it("lets a 15-year-old apply by mail and get a place", async () => {
    const who = `${view.width}${view.theme}`;
    const [email, guardian] = [`kim${who}@post.example`, `eltern${who}@post.example`];
    const student = await Visitor.arrive(stage, view);
    const offerId = await apply(student, email, guardian);
    const before = await freeIn(offerId);
    await proveMailbox(student, email);
    await consent(view, guardian);
    await letterTo(stage, email, /Deine Bewerbung ist raus/);
    await answer(view);
    expect(await freeIn(offerId), "a promise holds a seat").toBe(before - 1);
    await confirmPlace(student, email);
    expect(await freeIn(offerId), "so does the confirmed stay").toBe(before - 1);
    await student.leave();
  });
});

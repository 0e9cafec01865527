import { describe, expect, it } from "vitest";
import { letterTo, linkIn, useStage, Visitor } from "./stage.ts";
import { VIEWS } from "./views.ts";

const stage = useStage();
const PASSWORD = "vier ruhige Worte hier";
const DESK = "pruefung.bochum@demo.example";
const DAY_MS = 86_400_000;
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
/** The Monday after `weeks` weeks. */
const mondayIn = (weeks: number) => dayIn(weeks * 7 + ((8 - new Date().getDay()) % 7));
const OLD = "Du lernst unsere Sattlerei kennen, nähst mit der Hand und mit der Maschine und machst eine Tasche fertig.";
const ADDED = "Am letzten Tag zeigst du sie allen.";

async function register(employer: Visitor, email: string, name: string): Promise<void> {
  await employer.open("/registrieren?als=betrieb");
  await employer.isClean("register");
  await employer.fill("E-Mail-Adresse", email);
  await employer.press("Link schicken");
  await employer.sees("Schau in dein Postfach");
  await employer.open(linkIn(await letterTo(stage, email, /Ihr Konto/)));
  await employer.sees("ist bestätigt");
  await employer.isClean("verify");
  await employer.fill("Vorname", "Renate");
  await employer.fill("Nachname", "Riemer");
  await employer.fill("Passwort wählen", PASSWORD);
  await employer.press("Konto fertig machen");
  await employer.page.waitForURL(/\/betrieb\/registrieren$/);
  await employer.isClean("register the organisation");
  await employer.fill("Name der Organisation", name);
  await employer.fill("Straße und Hausnummer", "Kortumstraße 12");
  await employer.fill("Postleitzahl", "44787");
  await employer.fill("Ort", "Bochum");
  await employer.press("Anmelden und prüfen lassen");
  await employer.sees("prüft Ihre Angaben");
  await employer.isClean("dashboard, pending");
}

async function post(employer: Visitor, title: string): Promise<void> {
  const { page } = employer;
  await employer.press("Angebot schreiben", "link");
  await employer.sees("Womit möchten Sie beginnen?");
  await employer.isClean("start of an offer");
  await page.getByLabel("Schulpraktikum").check();
  await page.getByLabel("Produktion, Fertigung").check();
  await employer.isClean("start of an offer, chosen");
  await employer.press("Mit dieser Vorlage beginnen");
  await employer.fill("Titel", title);
  await employer.fill("Was man bei Ihnen tut", OLD);
  for (const [name, lines] of [
    ["Aufgabe", ["Leder zuschneiden", "Nähte setzen"]],
    ["Lernziel", ["Material erkennen", "Sicher mit der Ahle arbeiten", "Eine Naht beurteilen"]],
  ] as const) {
    for (const [index, line] of lines.entries()) {
      const input = page.getByLabel(`${name} ${index + 1}`, { exact: true });
      if ((await input.count()) === 0) await employer.press(`${name} dazu`);
      await input.fill(line);
    }
  }
  if ((await page.getByLabel("Von", { exact: true }).count()) === 0) await employer.press("Zeitraum dazu");
  await page.getByLabel("Von", { exact: true }).first().fill(mondayIn(12));
  await page
    .getByLabel("Bis", { exact: true })
    .first()
    .fill(dayIn((Date.parse(mondayIn(12)) - Date.now()) / DAY_MS + 12));
  await page.getByLabel("Plätze", { exact: true }).first().fill("2");
  await employer.fill("Straße und Hausnummer", "Kortumstraße 12");
  await employer.fill("Postleitzahl", "44787");
  await employer.fill("Wer betreut?", "Sattlermeisterin");
  if ((await page.getByLabel("Was passiert 1").count()) === 0)
    await page.getByRole("button", { name: "Zeile dazu" }).click();
  await employer.fill("Uhrzeit 1", "08:00");
  await employer.fill("Was passiert 1", "Begrüßung und Rundgang durch die Werkstatt");
  const wheelchair = page
    .getByRole("group", { name: /Rollstuhl/ })
    .getByRole("radio")
    .first();
  if ((await wheelchair.count()) > 0) await wheelchair.check();
  await employer.isClean("editor, filled");
  await employer.press("Zur Prüfung einreichen");
  await employer.sees("prüft das Angebot");
  await employer.isClean("offer, submitted");
}

/** Opens the newest case whose title fits. */
async function openCase(desk: Visitor, title: string): Promise<void> {
  await desk.open("/pruefstelle/bochum");
  await desk.isClean("cases");
  await desk.press(title, "link");
  await desk.sees("Frühere Entscheidungen");
  await desk.isClean(`case ${title}`);
}

describe.each(VIEWS)("at $width pixels, $theme", (view) => {
  it("takes an employer from registration to a changed live offer", async () => {
    const nth = String(VIEWS.indexOf(view) + 1);
    const [email, name, title] = [
      `renate${nth}@post.example`,
      `Sattlerei Riemer ${nth}`,
      `Sattlerei: eine Tasche nähen ${nth}`,
    ];
    const employer = await Visitor.arrive(stage, view);
    const desk = await Visitor.arrive(stage, view);
    const visitor = await Visitor.arrive(stage, view);
    await register(employer, email, name);
    await post(employer, title);
    const offerPage = employer.page.url();

    await desk.signIn(DESK);
    await openCase(desk, name);
    await desk.press("Freigeben");
    await desk.sees("Entschieden: Freigegeben");
    await openCase(desk, title);
    await desk.press("Änderungen erbitten");
    await desk.page.getByRole("dialog").getByLabel("Feld").selectOption("description");
    await desk.page
      .getByRole("dialog")
      .getByLabel("Was soll sich ändern?")
      .fill("Bitte schreiben Sie, was am letzten Tag passiert.");
    await desk.isClean("request changes");
    await desk.page.getByRole("dialog").getByRole("button", { name: "Änderungen erbitten" }).click();
    await desk.sees("Entschieden: Änderungen erbeten");
    await desk.isClean("case, decided");

    await employer.open(linkIn(await letterTo(stage, email, /Bitte ändern/)));
    await employer.sees("Bitte schreiben Sie, was am letzten Tag passiert.");
    await employer.isClean("offer, changes requested");
    await employer.fill("Was man bei Ihnen tut", `${OLD} Zum Schluss wird aufgeräumt.`);
    await employer.press("Zur Prüfung einreichen");
    await employer.sees("prüft das Angebot");

    await openCase(desk, title);
    await desk.press("Freigeben");
    await desk.sees("Entschieden: Freigegeben");

    await visitor.open("/");
    await visitor.fill("Was?", `sattlerei ${nth}`);
    await visitor.press("Suchen");
    await visitor.press(title, "link");
    await visitor.sees("Zum Schluss wird aufgeräumt.");
    await visitor.isClean("offer, found");
    const publicPage = visitor.page.url();

    await employer.open(offerPage);
    await employer.sees("Veröffentlicht");
    await employer.isClean("offer, published");
    await employer.press("Text ändern");
    await employer.sees("Sie schreiben eine neue Fassung");
    await employer.fill("Was man bei Ihnen tut", `${OLD} ${ADDED}`);
    await employer.press("Neue Fassung einreichen");
    await employer.sees("Die neue Fassung wird geprüft");
    await employer.isClean("revision, submitted");
    await visitor.open(publicPage);
    await visitor.sees("Zum Schluss wird aufgeräumt.");
    expect(await visitor.page.getByText(ADDED).count(), "the old text stays").toBe(0);

    await openCase(desk, title);
    await desk.sees("Was sich geändert hat");
    await desk.press("Freigeben");
    await desk.sees("Entschieden: Freigegeben");
    await visitor.open(publicPage);
    await visitor.sees(ADDED);
    await Promise.all([employer, desk, visitor].map((one) => one.leave()));
  });
});

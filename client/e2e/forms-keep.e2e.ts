import { describe, expect, it } from "vitest";
import { DEMO_PASSWORD, useStage, Visitor } from "./stage.ts";
import { VIEWS } from "./views.ts";

const stage = useStage();
const [WIDE = { width: 1280, theme: "light" } as const] = VIEWS;
const LINA = "lina@demo.example";
const VOGT = "vogt@demo.example";
const DESK = "pruefung.bochum@demo.example";

/** A form as its writer meets it: where it stands, how it opens in both languages, what is typed by input id. */
type Typed = {
  readonly who: string;
  readonly address: (api: Api) => Promise<string>;
  readonly opens?: RegExp;
  readonly typed: Readonly<Record<string, string>>;
  readonly sends: RegExp;
  /** What was typed gets as far as the server, which says no; the others are stopped by the page. */
  readonly refused?: true;
};
type Api = <T>(path: string) => Promise<T>;
type Items<T> = { readonly items: readonly T[] };

const employerOf = async (api: Api) => (await api<{ employers: { id: string }[] }>("/me")).employers[0]?.id ?? "";
const anOffer = async (api: Api) => {
  const { items } = await api<Items<{ id: string; period: unknown }>>("/offers?kind=sbp&limit=50");
  return items.find(({ period }) => period)?.id ?? "";
};

const FORMS: Readonly<Record<string, Typed>> = {
  "an application with an account": {
    who: LINA,
    address: async (api) => `/praktika/${await anOffer(api)}/bewerben`,
    typed: { "answers-0": "Ich möchte mit Holz arbeiten.", "answers-2": "Wie ein Tag dort aussieht." },
    sends: /Bewerbung abschicken|Send the application/,
  },
  "the profile": {
    who: LINA,
    address: async () => "/profil",
    typed: { phone: "0234 998877", postcode: "4479" },
    sends: /^(Speichern|Save)$/,
  },
  "an organisation's registration": {
    who: VOGT,
    address: async () => "/betrieb/registrieren",
    typed: { name: "Zweiter Betrieb", about: "Wir bauen Boote aus Holz." },
    sends: /Anmelden und prüfen lassen|Register and have it checked/,
    refused: true,
  },
  "an organisation's data": {
    who: VOGT,
    address: async (api) => `/betrieb/${await employerOf(api)}/daten`,
    typed: { about: "Neu: Wir bauen auch Boote.", postcode: "12" },
    sends: /Daten speichern|Save details/,
    refused: true,
  },
  "an invitation": {
    who: VOGT,
    address: async (api) => `/betrieb/${await employerOf(api)}/team`,
    typed: { email: "noch-keine-adresse" },
    sends: /Einladung abschicken|Send invitation/,
    refused: true,
  },
  "an offer": {
    who: VOGT,
    address: async (api) => `/betrieb/${await employerOf(api)}/angebote/neu`,
    opens: /Ohne Vorlage|without a template/,
    typed: { title: "Boote bauen", description: "Du baust mit uns ein Boot." },
    sends: /Zur Prüfung einreichen|Submit for review/,
  },
  "a no to an application": {
    who: VOGT,
    address: async (api) => {
      const id = await employerOf(api);
      const { items } = await api<Items<{ id: string }>>(`/employers/${id}/applications?state=sent&state=seen`);
      return `/betrieb/${id}/bewerbungen/${items[0]?.id ?? ""}`;
    },
    opens: /^(Absagen|Decline)$/,
    typed: { text: "\u0001" },
    sends: /Absage abschicken|^Send$/,
    refused: true,
  },
  "a desk's no": {
    who: DESK,
    address: async (api) => {
      const { items } = await api<Items<{ id: string; kind: string; fourEyes: boolean }>>("/desks/bochum/cases");
      const open = items.find(({ kind, fourEyes }) => kind === "offer" && !fourEyes);
      return `/pruefstelle/bochum/vorgang/${open?.id ?? ""}`;
    },
    opens: /^(Ablehnen|Reject)$/,
    typed: { text: "zu kurz" },
    sends: /^(Ablehnen|Reject)$/,
  },
};

class Writer {
  readonly visitor: Visitor;
  private readonly form: Typed;
  constructor(visitor: Visitor, form: Typed) {
    this.visitor = visitor;
    this.form = form;
  }
  private input = (id: string) => this.visitor.page.locator(`#f-${id}`);

  /** Opens the form where it hides behind a button. */
  async meets(): Promise<void> {
    await this.visitor.stands();
    const { opens, typed } = this.form;
    const [first = ""] = Object.keys(typed);
    if (opens && (await this.input(first).count()) === 0)
      await this.visitor.page.getByRole("button", { name: opens }).filter({ visible: true }).first().click();
    await this.input(first).waitFor();
  }
  async types(): Promise<void> {
    await this.meets();
    for (const [id, text] of Object.entries(this.form.typed)) await this.input(id).fill(text);
  }
  async finds(after: string): Promise<void> {
    await this.meets();
    for (const [id, text] of Object.entries(this.form.typed))
      expect(await this.input(id).inputValue(), `${id} after ${after}`).toBe(text);
  }
  async sends(): Promise<void> {
    await this.visitor.page.getByRole("button", { name: this.form.sends }).filter({ visible: true }).last().click();
  }
}

/** Calls the API in somebody's window, with the cookies of that window. */
const apiOf =
  ({ page }: Visitor): Api =>
  (path) =>
    page.evaluate(async (address) => (await fetch(`/api/v1${address}`)).json(), path);

/** In another window of the same person: every session but its own ends. */
async function endSessions(email: string): Promise<void> {
  const other = await Visitor.arrive(stage, WIDE);
  await other.signIn(email);
  const ended = await other.page.evaluate(async () => {
    const { items } = (await (await fetch("/api/v1/me/sessions")).json()) as {
      items: { id: string; current: boolean }[];
    };
    const old = items.filter(({ current }) => !current);
    const headers = { "x-requested-with": "praktika" };
    for (const { id } of old) await fetch(`/api/v1/me/sessions/${id}`, { method: "DELETE", headers });
    return old.length;
  });
  expect(ended).toBeGreaterThan(0);
  await other.leave();
}

async function signInAgain({ page }: Visitor, email: string): Promise<void> {
  await page.locator("#f-email").fill(email);
  await page.locator("#f-password").fill(DEMO_PASSWORD);
  await page.locator("form button[type=submit]").click();
  await page.waitForURL((url) => !url.pathname.endsWith("/anmelden"));
}

describe("what was typed", () => {
  it.each(Object.entries(FORMS))(
    "into %s stays through errors, reload, language and an ended session",
    async (_, form) => {
      const visitor = await Visitor.arrive(stage, WIDE);
      await visitor.signIn(form.who);
      const writer = new Writer(visitor, form);
      const address = await form.address(apiOf(visitor));
      await visitor.open(address);
      await writer.types();
      await writer.sends();
      await visitor.page.getByRole("alert").first().waitFor();
      await writer.finds("an error");
      await visitor.page.reload();
      await writer.finds("a reload");
      await visitor.page.keyboard.press("Escape");
      await visitor.press("English", "link");
      await writer.finds("the other language");
      await endSessions(form.who);
      await (form.refused ? writer.sends() : visitor.page.reload());
      if (address.startsWith("/praktika/"))
        await visitor.page.locator("main").getByRole("link", { name: "Sign in" }).click();
      await visitor.sees("what you wrote is still there");
      await signInAgain(visitor, form.who);
      await writer.finds("signing in again");
      const kept = await visitor.page.evaluate(() => JSON.stringify({ ...sessionStorage }));
      expect(kept, "a password is never kept").not.toContain(DEMO_PASSWORD);
    },
  );

  it("as a visitor goes along into the account that signs in, and no further", async () => {
    const visitor = await Visitor.arrive(stage, WIDE);
    const { page } = visitor;
    await visitor.open("/");
    const address = `/praktika/${await anOffer(apiOf(visitor))}/bewerben`;
    const answer = page.locator("#f-answers-1");
    const finds = async (after: string) => {
      await visitor.stands();
      expect(await answer.inputValue(), after).toBe("Ich kann gut erklären.");
    };
    await visitor.open(address);
    await answer.fill("Ich kann gut erklären.");
    await page.locator("#f-firstName").fill("Kim");
    await visitor.press("Bewerbung abschicken");
    await page.getByRole("alert").first().waitFor();
    await finds("an error");
    await page.reload();
    await finds("a reload");
    await visitor.press("English", "link");
    await finds("the other language");
    expect(await page.locator("#f-firstName").inputValue()).toBe("Kim");
    await page.locator("main").getByRole("link", { name: "Sign in" }).click();
    await signInAgain(visitor, LINA);
    await finds("signing in");
    await endSessions(LINA);
    await page.reload();
    await page.locator("main").getByRole("link", { name: "Sign in" }).click();
    await signInAgain(visitor, "emre@demo.example");
    await visitor.stands();
    expect(await answer.inputValue(), "another account").toBe("");
  });
});

import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { findBrowser } from "../../scripts/browser.ts";
import { faultsOf, stands } from "./faults.ts";
import { type Running, runProgram } from "./program.ts";
import { type View, windowOf } from "./views.ts";

export const DEMO_PASSWORD = "praktikum-ruhr-2027";

/** The whole product, running, and a browser in front of it. */
export type Stage = { readonly base: string; readonly browser: Browser };

export function useStage(): Stage {
  const stage = { base: "" } as { base: string; browser: Browser };
  let program: Running | undefined;
  beforeAll(async () => {
    program = await runProgram(inject("seeded"));
    stage.base = program.base;
    const { executablePath, args } = await findBrowser();
    stage.browser = await chromium.launch({ executablePath, args: [...args] });
  }, 150_000);
  afterAll(async () => {
    await stage.browser?.close();
    await program?.stop();
  });
  return stage;
}

/** Somebody with an own browser window of a width; what goes wrong in its console is kept. */
export class Visitor {
  readonly page: Page;
  readonly problems: string[] = [];
  private readonly stage: Stage;
  private readonly context: BrowserContext;

  private constructor(stage: Stage, context: BrowserContext, page: Page) {
    this.stage = stage;
    this.context = context;
    this.page = page;
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    page.on("pageerror", (error) => this.problems.push(error.message));
  }

  static async arrive(stage: Stage, view: View): Promise<Visitor> {
    const context = await windowOf(stage.browser, view);
    return new Visitor(stage, context, await context.newPage());
  }

  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.stage.base).href);
    await this.stands();
  }

  async press(name: string | RegExp, role: "button" | "link" = "button"): Promise<void> {
    await this.page.getByRole(role, { name }).first().click();
  }

  async fill(label: string | RegExp, value: string): Promise<void> {
    await this.page.getByLabel(label).first().fill(value);
  }

  async choose(label: string | RegExp, option: string): Promise<void> {
    await this.page.getByLabel(label).first().selectOption(option);
  }

  /** Waits until a sentence stands on the page. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async signIn(email: string, password = DEMO_PASSWORD): Promise<void> {
    await this.open("/anmelden");
    await this.fill("E-Mail-Adresse", email);
    await this.fill("Passwort", password);
    await this.press(/^Anmelden$/);
    await this.page.waitForURL((url) => !url.pathname.startsWith("/anmelden"));
    await this.stands();
  }

  stands(): Promise<void> {
    return stands(this.page);
  }

  /** Axe finds nothing on this state of the page, and nothing is wider than the window. */
  async isClean(state: string): Promise<void> {
    await this.stands();
    expect(await faultsOf(this.page), state).toEqual([]);
  }

  async leave(): Promise<void> {
    await this.context.close();
    expect(this.problems, "console errors").toEqual([]);
  }
}

type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** The newest letter to somebody whose subject fits, as soon as it has left. */
export async function letterTo(stage: Stage, to: string, subject: RegExp): Promise<Letter> {
  for (let tries = 0; tries < 80; tries += 1) {
    const answer = await fetch(`${stage.base}/api/v1/demo/letters?to=${encodeURIComponent(to)}`);
    const { items } = (await answer.json()) as { items: Letter[] };
    const found = items.find((letter) => subject.test(letter.subject));
    if (found) return found;
    await sleep(250);
  }
  throw new Error(`no letter to ${to} about ${subject}`);
}

/** The address of a letter's link, without origin. */
export function linkIn(letter: Letter): string {
  const { pathname, search, hash } = new URL(/https?:\/\/\S+/.exec(letter.text)?.[0] ?? "");
  return pathname + search + hash;
}

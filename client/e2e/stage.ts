import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect } from "vitest";
import { findBrowser } from "../../scripts/browser.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const READY_MS = 120_000;
export const DEMO_PASSWORD = "praktikum-ruhr-2027";

/** The whole product, running, and a browser in front of it. */
export type Stage = { readonly base: string; readonly browser: Browser };

export function useStage(): Stage {
  const stage = { base: "" } as { base: string; browser: Browser };
  let program: ChildProcess | undefined;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "praktika-e2e-"));
    await chmod(folder, 0o755);
    const port = await freePort();
    stage.base = `http://localhost:${port}`;
    program = spawn(process.execPath, ["server/src/main.ts"], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        NODE_ENV: "development",
        PORT: String(port),
        PUBLIC_URL: stage.base,
        DATA_DIR: path.join(folder, "data"),
        THROTTLE_FACTOR: "100",
        LOG_LEVEL: "error",
      },
    });
    await ready(stage.base);
    const { executablePath, args } = await findBrowser();
    stage.browser = await chromium.launch({ executablePath, args: [...args] });
  }, READY_MS);
  afterAll(async () => {
    await stage.browser?.close();
    const ended = program && new Promise((resolve) => program?.once("exit", resolve));
    program?.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  return stage;
}

async function ready(base: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < READY_MS; await sleep(250)) {
    const answer = await fetch(`${base}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error("the program was not ready in time");
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

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

  static async arrive(stage: Stage, width: number): Promise<Visitor> {
    const context = await stage.browser.newContext({
      viewport: { width, height: 900 },
      locale: "de-DE",
      timezoneId: "Europe/Berlin",
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(20_000);
    return new Visitor(stage, context, await context.newPage());
  }

  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.stage.base).href, { waitUntil: "networkidle" });
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
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.waitForLoadState("networkidle");
    await this.page.waitForFunction(
      () => document.querySelector(".b-skel") === null && document.querySelector("main h1") !== null,
    );
  }

  /** Axe finds nothing on this state of the page, and nothing is wider than the window. */
  async isClean(state: string): Promise<void> {
    await this.settled();
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 3)
          .join(" | ")}`,
    );
    expect(found, state).toEqual([]);
    const wide = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, `${state} is wider than the window`).toBeLessThanOrEqual(0);
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

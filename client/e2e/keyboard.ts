import type { Page } from "playwright-core";
import { expect } from "vitest";

/** More stops than any page has: whoever tabs further goes in a circle. */
const MOST_STOPS = 250;
type Counted = Window & { filledFields?: string[]; pointed?: number };

/** Somebody without a mouse: Tab, Enter, Space, arrows and typing; what was filled is counted in the page. */
export class Hands {
  readonly page: Page;
  presses = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** From now on every field that changes is kept once, a group of radios as one field. */
  async count(): Promise<void> {
    await this.page.evaluate(() => {
      const own = window as Counted;
      own.filledFields = [];
      own.pointed = 0;
      const keep = ({ target }: Event) => {
        if (!(target instanceof HTMLElement)) return;
        const radio = target instanceof HTMLInputElement && target.type === "radio";
        const name = radio ? target.name : target.getAttribute("aria-label") || target.id;
        if (!own.filledFields?.includes(name)) own.filledFields?.push(name);
      };
      document.addEventListener("input", keep, true);
      document.addEventListener("change", keep, true);
      document.addEventListener("pointerdown", () => (own.pointed = (own.pointed ?? 0) + 1), true);
    });
  }

  filled = (): Promise<string[]> => this.page.evaluate(() => (window as Counted).filledFields ?? []);
  pointed = (): Promise<number> => this.page.evaluate(() => (window as Counted).pointed ?? 0);

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
    this.presses += times;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.presses += text.length;
  }

  /** What has the focus, as a screen reader would name it. */
  focused = (): Promise<string> =>
    this.page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return "";
      const label = "labels" in at ? (at as HTMLInputElement).labels?.[0] : null;
      return (at.getAttribute("aria-label") ?? label?.textContent ?? at.textContent ?? "").trim();
    });

  /** Tabs forward until something whose name begins with `name` has the focus. */
  async to(name: string): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if ((await this.focused()).startsWith(name)) return;
      await this.press("Tab");
    }
    throw new Error(`Tab never reaches "${name}"`);
  }

  /** Types a day into the focused date field, whichever order its parts have. */
  async day(day: string): Promise<void> {
    const [year = "", month = "", date = ""] = day.split("-");
    for (const digits of [date + month + year, month + date + year]) {
      await this.type(digits);
      const value = await this.page.evaluate(() => (document.activeElement as HTMLInputElement).value);
      if (value === day) return;
      await this.press("ArrowLeft", 2);
    }
    throw new Error(`no order of parts writes ${day}`);
  }

  /** The error summary has the focus and names what is wrong. */
  async isTold(sentence: string): Promise<void> {
    await this.page.waitForFunction(() => document.activeElement?.getAttribute("role") === "alert");
    expect(await this.focused()).toContain(sentence);
  }
}

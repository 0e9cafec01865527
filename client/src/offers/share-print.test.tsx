import { act, cleanup, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { afterEach, expect, it } from "vitest";
import { loadTexts } from "../lib/texts.tsx";
import { Toasts } from "../ui/toast.tsx";
import { PrintedAddress, SharePrint } from "./share-print.tsx";

const give = (what: "share" | "clipboard", value: unknown) =>
  Object.defineProperty(navigator, what, { value, configurable: true });
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, "share");
  Reflect.deleteProperty(navigator, "clipboard");
});

async function press(): Promise<void> {
  await loadTexts("de", ["offer"]);
  render(
    <Toasts>
      <SharePrint title="Werkstatt" />
    </Toasts>,
  );
  await act(async () => screen.getByRole("button", { name: "Teilen" }).click());
}
const said = () => screen.getByRole("status").textContent;

it("hands title and address to the device where it can share", async () => {
  const shared: unknown[] = [];
  give("share", async (what: unknown) => void shared.push(what));
  await press();
  expect(shared).toEqual([{ title: "Werkstatt", url: location.origin + location.pathname }]);
  expect(said()).toBe("");
});
it("says nothing when somebody changes their mind", async () => {
  give("share", () => Promise.reject(new DOMException("stopped", "AbortError")));
  await press();
  expect(said()).toBe("");
});
it("copies the address elsewhere and says so politely", async () => {
  const copied: string[] = [];
  give("clipboard", { writeText: async (text: string) => void copied.push(text) });
  await press();
  expect(copied).toEqual([location.origin + location.pathname]);
  expect(said()).toContain("Die Adresse ist kopiert.");
});
it("shows the address when it may not be copied", async () => {
  give("clipboard", { writeText: () => Promise.reject(new Error("denied")) });
  await press();
  expect(said()).toContain(location.origin + location.pathname);
});

it("is drawn by a server, which does not know its own name, and completed by the browser", () => {
  const page = (
    <MemoryRouter initialEntries={["/praktika/1"]}>
      <PrintedAddress />
    </MemoryRouter>
  );
  expect(renderToString(page)).toContain("<b>/praktika/1</b>");
  expect(render(page).container.textContent).toContain(`${location.host}/praktika/1`);
});

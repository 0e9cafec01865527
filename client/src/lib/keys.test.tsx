import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KeyCap } from "../ui/key-cap.tsx";
import { switchKeys, useKeys } from "./keys.ts";

const approve = vi.fn<() => void>();
const pick = vi.fn<() => void>();
function Page({ dialog = false }: { readonly dialog?: boolean }) {
  useKeys({ f: approve });
  useKeys({ "1": pick }, "dialog");
  return (
    <>
      <button type="button">
        Freigeben <KeyCap name="f" />
      </button>
      <input />
      <textarea />
      <select aria-label="Grund" />
      <dialog open={dialog} />
    </>
  );
}
const press = (key: string, more: KeyboardEventInit = {}, on: string = "button") =>
  document
    .querySelector(on)
    ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

beforeEach(() => switchKeys(true));
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

it("hears a key, in either case", () => {
  render(<Page />);
  press("f");
  press("F");
  expect(approve).toHaveBeenCalledTimes(2);
});

it.each(["input", "textarea", "select"])("does not hear what is typed into a field: %s", (field) => {
  render(<Page />);
  press("f", {}, field);
  expect(approve).not.toHaveBeenCalled();
});

it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }, { isComposing: true }])(
  "leaves the browser its own keys: %j",
  (more) => {
    render(<Page />);
    press("f", more);
    expect(approve).not.toHaveBeenCalled();
  },
);

it("keeps the page's keys quiet while a dialog is open, and the dialog's while none is", () => {
  const { rerender } = render(<Page />);
  press("1");
  expect(pick).not.toHaveBeenCalled();
  rerender(<Page dialog />);
  press("f");
  press("1");
  expect(approve).not.toHaveBeenCalled();
  expect(pick).toHaveBeenCalledOnce();
});

it("does nothing when switched off, says so by leaving out the caps, and remembers it", () => {
  const { container, rerender } = render(<Page />);
  expect(container.querySelector("kbd")?.textContent).toBe("F");
  switchKeys(false);
  rerender(<Page />);
  press("f");
  expect(approve).not.toHaveBeenCalled();
  expect(container.querySelector("kbd")).toBeNull();
  expect(localStorage.getItem("keys")).toBe("off");
});

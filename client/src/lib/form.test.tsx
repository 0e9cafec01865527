import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Refused } from "./call.ts";
import { ErrorSummary, inputId, useForm } from "./form.tsx";
import { loadTexts } from "./texts.tsx";
import { TextField } from "../ui/inputs.tsx";

type TestForm = ReturnType<typeof useForm<{ name: string; password: string }>>;
let held: TestForm;
const keep = (current: TestForm) => {
  held = current;
};
function Page() {
  const form = useForm({ name: "test", initial: { name: "", password: "" } });
  keep(form);
  return (
    <>
      <ErrorSummary form={form} />
      <TextField
        id={inputId("name")}
        label="Name"
        hint="Wie du heißt"
        value={form.values.name}
        error={form.error("name")}
        onValue={(name) => form.set({ name })}
      />
    </>
  );
}
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});
const problem = {
  type: "/problems/invalid-request",
  title: "",
  status: 400,
  requestId: "",
  errors: [{ path: "name", code: "required", message: "" }],
};

it("keeps what was typed when the page is left and comes back, but never a password", () => {
  render(<Page />);
  act(() => held.set({ name: "Kim", password: "geheim" }));
  cleanup();
  expect(JSON.stringify({ ...sessionStorage })).not.toContain("geheim");
  render(<Page />);
  expect(screen.getByLabelText<HTMLInputElement>(/Name/).value).toBe("Kim");
});

it("forgets it once it is done", () => {
  render(<Page />);
  act(() => held.set({ name: "Kim" }));
  const before = held.idempotencyKey;
  act(() => held.done());
  expect(held.idempotencyKey).not.toBe(before);
  cleanup();
  render(<Page />);
  expect(screen.getByLabelText<HTMLInputElement>(/Name/).value).toBe("");
});

it("shows a refusal at its field and in a summary that takes the focus", async () => {
  await loadTexts("de", []);
  render(<Page />);
  act(() => held.fail(new Refused("invalid-request", 400, problem)));
  const input = screen.getByLabelText(/Name/);
  expect(input.getAttribute("aria-invalid")).toBe("true");
  expect(input.getAttribute("aria-describedby")).toBe("f-name-hint f-name-error");
  expect(document.getElementById("f-name-error")?.textContent).toBe("Bitte ausfüllen.");
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  act(() => screen.getByRole("link", { name: "Bitte ausfüllen." }).click());
  expect(document.activeElement).toBe(input);
});

import { afterEach, expect, it, vi } from "vitest";
import { anythingTyped, forgetTyped, keepTyped, typedBy, typedIn } from "./typed.ts";

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

it("keeps what was typed, but never a password, an old one or a code", () => {
  keepTyped("all", { firstName: "Kim", password: "geheim-1", old: "geheim-2", code: "123456" });
  expect(typedIn("all")).toEqual({ firstName: "Kim" });
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/geheim|123456/);
});

it("gives what a visitor typed to whoever signs in, and keeps it for the same account", () => {
  keepTyped("apply", { text: "Hallo" });
  typedBy("kim");
  typedBy("kim");
  expect(typedIn("apply")).toEqual({ text: "Hallo" });
});

it("shows another account in the same tab nothing of it", () => {
  typedBy("kim");
  keepTyped("profile", { phone: "0234 1" });
  sessionStorage.setItem("token:/einladung", "stays");
  typedBy("lena");
  expect([typedIn("profile"), anythingTyped(), sessionStorage.getItem("token:/einladung")]).toEqual([
    {},
    false,
    "stays",
  ]);
});

it("says whether something waits for its writer; the sign-in form itself does not count", () => {
  keepTyped("sign-in", { email: "kim@example.org" });
  expect(anythingTyped()).toBe(false);
  keepTyped("profile", {});
  expect(anythingTyped()).toBe(true);
  forgetTyped("profile");
  expect(anythingTyped()).toBe(false);
});

it("lives with a storage that is closed or holds nonsense", () => {
  sessionStorage.setItem("form:broken", "{");
  expect(typedIn("broken")).toEqual({});
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(() => keepTyped("full", { text: "x" })).not.toThrow();
  expect(() => typedBy("kim")).not.toThrow();
});

import { useSyncExternalStore } from "react";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";

const listeners = new Set<() => void>();
const isDark = () => document.documentElement.dataset["kernTheme"] === "dark";

function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setTheme(theme: "dark" | "light"): void {
  document.documentElement.dataset["kernTheme"] = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Then it lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Light or dark, remembered on this device; a page drawn by the server does not know it yet. */
export function ThemeSwitch() {
  const t = useT();
  const dark = useSyncExternalStore(onThemeChange, isDark, () => false);
  return (
    <button type="button" aria-pressed={dark} onClick={() => setTheme(dark ? "light" : "dark")}>
      <Icon name={dark ? "sun" : "moon"} size="s" />
      {t("common.dark")}
    </button>
  );
}

import { useState } from "react";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";

/** Light or dark, remembered on this device. */
export function ThemeSwitch() {
  const t = useT();
  const root = document.documentElement;
  const [dark, setDark] = useState(root.dataset["kernTheme"] === "dark");
  const change = () => {
    const theme = dark ? "light" : "dark";
    root.dataset["kernTheme"] = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // Then it lasts as long as the page.
    }
    setDark(!dark);
  };
  return (
    <button type="button" aria-pressed={dark} onClick={change}>
      <Icon name={dark ? "sun" : "moon"} size="s" />
      {t("common.dark")}
    </button>
  );
}

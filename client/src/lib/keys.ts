import { useEffect, useSyncExternalStore } from "react";

const STORED = "keys";
const listeners = new Set<() => void>();
let remembered: boolean | undefined;

function areOn(): boolean {
  try {
    remembered ??= localStorage.getItem(STORED) !== "off";
  } catch {
    remembered ??= true;
  }
  return remembered;
}
const onChange = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether single keys do something on this device (WCAG 2.1.4: they can be switched off). */
export const useKeysOn = (): boolean => useSyncExternalStore(onChange, areOn);

export function switchKeys(on: boolean): void {
  remembered = on;
  try {
    localStorage.setItem(STORED, on ? "on" : "off");
  } catch {
    // Then it lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

const TYPING = "input, textarea, select, [contenteditable]";
type Keys = Readonly<Record<string, (() => void) | undefined>>;

/**
 * Does something on single keys, named as `KeyboardEvent.key` in lower case: never while somebody types or holds another
 * key, and on the page only while no dialog is open (`where: "dialog"`: only then).
 */
export function useKeys(keys: Keys, where: "page" | "dialog" = "page"): void {
  const on = useKeysOn();
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, repeat, isComposing, defaultPrevented } = event;
      const typing = target instanceof Element && target.closest(TYPING) !== null;
      const elsewhere = (document.querySelector("dialog[open]") !== null) !== (where === "dialog");
      const act = keys[key.toLowerCase()];
      if (!act || typing || elsewhere || ctrlKey || metaKey || altKey || repeat || isComposing || defaultPrevented)
        return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}

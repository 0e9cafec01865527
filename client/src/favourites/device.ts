import type { Favourite } from "@praktika/shared/favourites/contract";

/** What a visitor keeps, in this browser only and only after pressing the heart. */
export type Kept = Pick<Favourite, "offerId" | "title" | "employerName" | "city" | "field">;
const KEY = "favourites";
const listeners = new Set<() => void>();
const none: readonly Kept[] = [];
let shown: { readonly text: string | null; readonly kept: readonly Kept[] } = { text: null, kept: none };

/** The same list as long as nothing changed. */
export function keptOnDevice(): readonly Kept[] {
  try {
    const text = localStorage.getItem(KEY);
    if (text !== shown.text) shown = { text, kept: text ? (JSON.parse(text) as Kept[]) : none };
  } catch {
    shown = { text: null, kept: none };
  }
  return shown.kept;
}

export function keepOnDevice(kept: readonly Kept[]): void {
  try {
    if (kept.length > 0) localStorage.setItem(KEY, JSON.stringify(kept));
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage nothing is kept.
  }
  for (const listener of listeners) listener();
}

export function onDeviceChange(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

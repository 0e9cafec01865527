const KEY = "signed-in";
const listeners = new Set<() => void>();

function write(change: (storage: Storage) => void): void {
  try {
    change(localStorage);
  } catch {
    // Without storage the page asks the server instead.
  }
  for (const listener of listeners) listener();
}

/** Whether this browser may hold a session: keeps visitors from asking who they are. Says nothing about whose. */
export function maySession(): boolean {
  try {
    return localStorage.getItem(KEY) === "1";
  } catch {
    return true;
  }
}
export const rememberSession = () => write((storage) => storage.setItem(KEY, "1"));
export const forgetSession = () => write((storage) => storage.removeItem(KEY));
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

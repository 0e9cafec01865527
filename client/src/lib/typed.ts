const PREFIX = "form:";
const OWNER = "forms-of";
/** Passwords and codes are never kept. */
const SECRETS = new Set(["password", "old", "code"]);

/** What a full or closed storage costs is the reload, never the page. */
function withStorage<R>(work: (storage: Storage) => R): R | undefined {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
}

/** What was typed into a form in this tab and not sent yet. */
export const typedIn = <V>(name: string): Partial<V> =>
  withStorage((storage) => JSON.parse(storage.getItem(PREFIX + name) ?? "{}") as Partial<V>) ?? {};

export function keepTyped(name: string, values: object): void {
  const open = Object.entries(values).filter(([key]) => !SECRETS.has(key));
  withStorage((storage) => storage.setItem(PREFIX + name, JSON.stringify(Object.fromEntries(open))));
}
export const forgetTyped = (name: string): void => withStorage((storage) => storage.removeItem(PREFIX + name));

/** Whether more than a sign-in form waits here for its writer. */
export const anythingTyped = (): boolean =>
  withStorage((storage) => Object.keys(storage).some((key) => key.startsWith(PREFIX) && key !== `${PREFIX}sign-in`)) ??
  false;

/** What was typed belongs to one account: another one in the same tab finds nothing of it. A visitor's goes along. */
export function typedBy(accountId: string): void {
  withStorage((storage) => {
    const before = storage.getItem(OWNER);
    if (before && before !== accountId)
      for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
    storage.setItem(OWNER, accountId);
  });
}

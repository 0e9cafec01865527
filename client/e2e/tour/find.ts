import type { Page } from "playwright-core";

type Item = {
  readonly id: string;
  readonly state: string;
  readonly kind?: string;
  readonly offer?: { readonly schoolOrganised: boolean };
};
type Listed = { readonly items: readonly Item[] };

/** Reads the API as the person whose window it is. */
async function read<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(new URL(`/api/v1${path}`, page.url()).href);
  if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`);
  return (await answer.json()) as T;
}

async function idIn(page: Page, path: string, fits: (item: Item) => boolean): Promise<string> {
  const { items } = await read<Listed>(page, path);
  const found = items.find(fits);
  if (!found) throw new Error(`${path} lists none that fits`);
  return found.id;
}

export const offerPath = async (page: Page): Promise<string> =>
  `/praktika/${await idIn(page, "/offers?q=m%C3%B6belst%C3%BCck&limit=1", () => true)}`;

export async function employerPath(page: Page): Promise<string> {
  const { items } = await read<{ items: { employer: { id: string } }[] }>(page, "/offers?limit=1");
  return `/praktikumsgeber/${items[0]?.employer.id ?? ""}`;
}

export const ownPath = async (page: Page, state: string): Promise<string> =>
  `/bewerbungen/${await idIn(page, "/me/applications?limit=100", (one) => one.state === state)}`;

export const sheetPath = async (page: Page): Promise<string> =>
  `/bewerbungen/${await idIn(
    page,
    "/me/applications?limit=100",
    ({ state, offer }) => offer?.schoolOrganised === true && ["sent", "seen", "invited"].includes(state),
  )}/schulblatt`;

/** The first organisation of whoever is signed in. */
async function firmOf(page: Page): Promise<string> {
  const { employers } = await read<{ employers: { id: string }[] }>(page, "/me");
  return employers[0]?.id ?? "";
}
export const firmPath = async (page: Page, below = ""): Promise<string> => `/betrieb/${await firmOf(page)}${below}`;

export async function receivedPath(page: Page, state: string): Promise<string> {
  const firm = await firmOf(page);
  const id = await idIn(page, `/employers/${firm}/applications?limit=100`, (one) => one.state === state);
  return `/betrieb/${firm}/bewerbungen/${id}`;
}

export async function ownOfferPath(page: Page, state: string): Promise<string> {
  const firm = await firmOf(page);
  const id = await idIn(page, `/employers/${firm}/offers`, (one) => one.state === state);
  return `/betrieb/${firm}/angebote/${id}`;
}

export const casePath = async (page: Page, kind: string): Promise<string> =>
  `/pruefstelle/bochum/vorgang/${await idIn(page, "/desks/bochum/cases?limit=100", (one) => one.kind === kind)}`;

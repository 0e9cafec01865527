import type { Page } from "playwright-core";
import { casePath, employerPath, firmPath, offerPath, ownOfferPath, ownPath, receivedPath, sheetPath } from "./find.ts";

export type Who = "visitor" | "student" | "pupil" | "employer" | "desk" | "lead";
/** One state of one page: who sees it, where it is and what was done there. */
export type Stop = {
  readonly name: string;
  readonly path: string | ((page: Page) => Promise<string>);
  readonly act?: (page: Page) => Promise<unknown>;
  /** Takes back what would last longer than the stop. */
  readonly undo?: (page: Page) => Promise<unknown>;
  /** One of the key pages that are also kept as pictures. */
  readonly picture?: true;
};

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name }).filter({ visible: true }).first().click();
const applyPath = async (page: Page) => `${await offerPath(page)}/bewerben`;
const nowhere = "00000000-0000-7000-8000-000000000000";

const VISITOR: readonly Stop[] = [
  { name: "start", path: "/", picture: true },
  {
    name: "start, a city chosen",
    path: "/",
    act: (page) => page.getByRole("checkbox", { name: /Essen/ }).check({ force: true }),
  },
  { name: "start in English", path: "/en" },
  { name: "results", path: "/praktika", picture: true },
  { name: "results, narrowed", path: "/praktika?city=essen&kind=sbp&plz=45127&radiusKm=15" },
  { name: "results, none", path: "/praktika?q=goldschmiedekurs" },
  {
    name: "results, offline",
    path: "/praktika",
    act: async (page) => {
      await page.context().setOffline(true);
      await page.getByText("Keine Verbindung").waitFor();
    },
    undo: (page) => page.context().setOffline(false),
  },
  { name: "results, broken address", path: "/praktika?age=3" },
  { name: "offer", path: offerPath, picture: true },
  { name: "offer that is not there", path: `/praktika/${nowhere}` },
  { name: "employer", path: employerPath },
  { name: "favourites of a visitor, none", path: "/gemerkt" },
  { name: "apply", path: applyPath, picture: true },
  { name: "apply, mistakes", path: applyPath, act: press("Bewerbung abschicken") },
  { name: "mail draft without link", path: "/bewerbung-abschicken" },
  { name: "consent without link", path: "/einwilligung" },
  { name: "verification without link", path: "/bestaetigen" },
  { name: "invitation without link", path: "/einladung" },
  { name: "new password without link", path: "/passwort-neu" },
  { name: "forgotten password", path: "/passwort-vergessen" },
  { name: "sign in", path: "/anmelden" },
  { name: "sign in, mistakes", path: "/anmelden", act: press(/^Anmelden$/) },
  { name: "register as a student", path: "/registrieren" },
  { name: "register as an employer", path: "/registrieren?als=betrieb" },
  { name: "imprint", path: "/impressum" },
  { name: "privacy", path: "/datenschutz" },
  { name: "accessibility", path: "/barrierefreiheit" },
  { name: "nothing here", path: "/gibt-es-nicht" },
  { name: "post box", path: "/postfach" },
  { name: "style", path: "/stil", picture: true },
  { name: "style, dialog open", path: "/stil", act: press("Dialog öffnen") },
  { name: "style, toast", path: "/stil", act: press("Hinweis zeigen") },
];

const STUDENT: readonly Stop[] = [
  { name: "own applications", path: "/bewerbungen", picture: true },
  { name: "own application, promised", path: (page) => ownPath(page, "promised"), picture: true },
  {
    name: "own application, withdrawing",
    path: (page) => ownPath(page, "promised"),
    act: press(/nicht annehmen|zurückziehen|ablehnen/i),
  },
  { name: "own application, draft", path: (page) => ownPath(page, "draft") },
  { name: "own application, declined", path: (page) => ownPath(page, "declined") },
  { name: "profile", path: "/profil", picture: true },
  { name: "account", path: "/konto" },
  { name: "favourites", path: "/gemerkt" },
  { name: "apply with an account", path: applyPath },
  { name: "register an organisation", path: "/betrieb/registrieren" },
];

const PUPIL: readonly Stop[] = [{ name: "sheet for the school", path: sheetPath }];

const EMPLOYER: readonly Stop[] = [
  { name: "dashboard", path: (page) => firmPath(page), picture: true },
  { name: "received applications", path: (page) => firmPath(page, "/bewerbungen"), picture: true },
  { name: "received, card only", path: (page) => receivedPath(page, "seen"), picture: true },
  { name: "received, declining", path: (page) => receivedPath(page, "seen"), act: press(/Absagen/) },
  { name: "received, contact open", path: (page) => receivedPath(page, "invited") },
  { name: "own offers", path: (page) => firmPath(page, "/angebote") },
  { name: "new offer", path: (page) => firmPath(page, "/angebote/neu") },
  { name: "offer, draft", path: (page) => ownOfferPath(page, "draft"), picture: true },
  { name: "offer, published", path: (page) => ownOfferPath(page, "published") },
  { name: "ready texts for answers", path: (page) => firmPath(page, "/vorlagen") },
  { name: "team", path: (page) => firmPath(page, "/team") },
  { name: "organisation data", path: (page) => firmPath(page, "/daten") },
];

const DESK: readonly Stop[] = [
  { name: "cases", path: "/pruefstelle/bochum", picture: true },
  { name: "review of an offer", path: (page) => casePath(page, "offer"), picture: true },
  { name: "review, rejecting", path: (page) => casePath(page, "offer"), act: press(/^Ablehnen/) },
  { name: "review of a revision", path: (page) => casePath(page, "revision") },
  { name: "desk figures", path: "/pruefstelle/bochum/zahlen" },
  { name: "desk, ready texts", path: "/pruefstelle/bochum/textbausteine" },
];
const LEAD: readonly Stop[] = [{ name: "desk team", path: "/pruefstelle/bochum/team" }];

/** Every page and its states, by who sees them. */
export const TOUR: Readonly<Record<Who, readonly Stop[]>> = {
  visitor: VISITOR,
  student: STUDENT,
  pupil: PUPIL,
  employer: EMPLOYER,
  desk: DESK,
  lead: LEAD,
};
export const LOGINS: Readonly<Record<Exclude<Who, "visitor">, string>> = {
  student: "lina@demo.example",
  pupil: "emre@demo.example",
  employer: "vogt@demo.example",
  desk: "pruefung.bochum@demo.example",
  lead: "leitung.bochum@demo.example",
};

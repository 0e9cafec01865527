import type { ComponentType } from "react";
import { isDemo } from "../lib/demo.ts";
import type { Namespace } from "../lib/texts.tsx";

type Load = () => Promise<{ readonly default: ComponentType }>;
export type PageRoute = {
  readonly path: string;
  readonly load: Load;
  readonly texts: readonly Namespace[];
  readonly signedIn: boolean;
};
type Access = "open" | "signed-in";

const page = (path: string, load: Load, texts: readonly Namespace[], access: Access = "open"): PageRoute => ({
  path,
  load,
  texts,
  signedIn: access === "signed-in",
});

/** Pages that exist only where the demo runs. */
const DEMO_ROUTES: readonly PageRoute[] = [
  page("/postfach", () => import("../postbox/postbox-page.tsx"), ["legal"]),
  page("/stil", () => import("../style/style-page.tsx"), [
    "style",
    "start",
    "search",
    "applications",
    "employer",
    "rules",
  ]),
];

/** Every page: its address without language, its module, and the texts it needs beside the common ones. */
export const ROUTES: readonly PageRoute[] = [
  page("/", () => import("../start/start-page.tsx"), ["start", "search"]),
  page("/praktika", () => import("../search/results-page.tsx"), ["search"]),
  page("/praktika/:id", () => import("../offers/offer-page.tsx"), ["details", "offer", "search", "rules"]),
  page("/praktika/:id/bewerben", () => import("../applications/apply-page.tsx"), [
    "details",
    "apply",
    "offer",
    "search",
    "applications",
  ]),
  page("/gemerkt", () => import("../favourites/favourites-page.tsx"), ["favourites", "search"]),
  page("/praktikumsgeber/:id", () => import("../employers/public-page.tsx"), ["details", "offer", "search"]),
  page("/bewerbung-abschicken", () => import("../applications/mail-draft-page.tsx"), ["details", "apply", "offer"]),
  page("/bewerbungen", () => import("../applications/own-list-page.tsx"), ["details", "applications"], "signed-in"),
  page(
    "/bewerbungen/:id",
    () => import("../applications/own-page.tsx"),
    ["details", "applications", "apply"],
    "signed-in",
  ),
  page(
    "/bewerbungen/:id/schulblatt",
    () => import("../applications/school-sheet-page.tsx"),
    ["details", "applications"],
    "signed-in",
  ),
  page("/profil", () => import("../profile/profile-page.tsx"), ["details", "apply", "applications"], "signed-in"),
  page("/anmelden", () => import("../accounts/sign-in-page.tsx"), ["account"]),
  page("/registrieren", () => import("../accounts/register-page.tsx"), ["account"]),
  page("/bestaetigen", () => import("../accounts/verify-page.tsx"), ["account"]),
  page("/passwort-vergessen", () => import("../accounts/forgot-page.tsx"), ["account"]),
  page("/passwort-neu", () => import("../accounts/reset-page.tsx"), ["account"]),
  page("/einladung", () => import("../accounts/invitation-page.tsx"), ["account"]),
  page("/einwilligung", () => import("../accounts/consent-page.tsx"), ["account"]),
  page("/konto", () => import("../accounts/account-page.tsx"), ["account"], "signed-in"),
  page(
    "/betrieb/registrieren",
    () => import("../employers/register-page.tsx"),
    ["details", "employer", "account"],
    "signed-in",
  ),
  page("/betrieb/:employerId", () => import("../employers/dashboard-page.tsx"), ["details", "employer"], "signed-in"),
  page("/betrieb/:employerId/team", () => import("../employers/team-page.tsx"), ["details", "employer"], "signed-in"),
  page("/betrieb/:employerId/daten", () => import("../employers/data-page.tsx"), ["details", "employer"], "signed-in"),
  page(
    "/betrieb/:employerId/bewerbungen",
    () => import("../received/list-page.tsx"),
    ["details", "employer", "offer"],
    "signed-in",
  ),
  page(
    "/betrieb/:employerId/bewerbungen/:applicationId",
    () => import("../received/received-page.tsx"),
    ["details", "employer", "offer", "replies"],
    "signed-in",
  ),
  page(
    "/betrieb/:employerId/vorlagen",
    () => import("../replies/templates-page.tsx"),
    ["details", "employer", "replies"],
    "signed-in",
  ),
  page(
    "/betrieb/:employerId/angebote",
    () => import("../editor/offers-page.tsx"),
    ["details", "editor", "employer"],
    "signed-in",
  ),
  page(
    "/betrieb/:employerId/angebote/neu",
    () => import("../editor/editor-page.tsx"),
    ["details", "editor", "starts", "employer", "offer", "search", "rules"],
    "signed-in",
  ),
  page(
    "/betrieb/:employerId/angebote/:offerId",
    () => import("../editor/editor-page.tsx"),
    ["details", "editor", "employer", "offer", "search", "rules"],
    "signed-in",
  ),
  page("/pruefstelle/:city", () => import("../moderation/cases-page.tsx"), ["details", "desk"], "signed-in"),
  page(
    "/pruefstelle/:city/vorgang/:caseId",
    () => import("../moderation/review-page.tsx"),
    ["details", "desk", "templates", "offer", "rules", "search"],
    "signed-in",
  ),
  page("/pruefstelle/:city/zahlen", () => import("../moderation/figures-page.tsx"), ["details", "desk"], "signed-in"),
  page(
    "/pruefstelle/:city/textbausteine",
    () => import("../moderation/templates-page.tsx"),
    ["details", "desk", "templates"],
    "signed-in",
  ),
  page("/pruefstelle/:city/team", () => import("../moderation/desk-team-page.tsx"), ["details", "desk"], "signed-in"),
  page("/impressum", () => import("../legal/imprint-page.tsx"), ["legal"]),
  page("/datenschutz", () => import("../legal/privacy-page.tsx"), ["legal"]),
  page("/barrierefreiheit", () => import("../legal/accessibility-page.tsx"), ["legal"]),
  ...(isDemo ? DEMO_ROUTES : []),
  page("*", () => import("../legal/missing-page.tsx"), ["legal"]),
];

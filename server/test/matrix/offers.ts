import { offerText } from "../given-moderation.ts";
import { type Line, line } from "./harness.ts";
import { type Scene, versionOf } from "./scene.ts";

const SPAN = { startsOn: "2027-05-03", endsOn: "2027-05-21", seats: 1 };
const DRAFT = { content: offerText("bochum") };
const COMPLAINT = { text: "Wir sehen das anders und bitten um Prüfung." };
const draft = ({ offers }: Scene) => ({ params: { id: offers.draft } });
const published = ({ offers }: Scene) => ({ params: { id: offers.published.id } });

//                                                  visitor student other   owner member other other  moder. lead  other other operator
//                                                                                        owner memb.              moder. lead
export const OFFERS: readonly Line[] = [
  line(
    "readOffer",
    "a published offer",
    "200     200     200     200   200    200   200    200    200   200   200   200",
    published,
  ),
  line("readOffer", "a draft", "404     404     404     404   404    404   404    404    404   404   404   404", draft),
  line(
    "readOffer",
    "a suspended offer",
    "404     404     404     404   404    404   404    404    404   404   404   404",
    ({ offers }) => ({ params: { id: offers.suspended.id } }),
  ),
  line(
    "manageOffer",
    "a draft",
    "401     404     404     200   200    404   404    404    404   404   404   404",
    draft,
  ),
  line(
    "manageOffer",
    "a published offer",
    "401     403     403     200   200    403   403    403    403   403   403   403",
    published,
  ),
  line(
    "listManagedOffers",
    "a pending employer",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    ({ firms }) => ({ params: { id: firms.pending.id } }),
  ),
  line(
    "createOffer",
    "a pending employer",
    "401     404     404     201   201    404   404    201    201   404   404   404",
    ({ firms }) => ({ params: { id: firms.pending.id }, body: DRAFT }),
  ),
  line(
    "editOffer",
    "a published offer",
    "401     403     403     200   200    403   403    403    403   403   403   403",
    published,
  ),
  line(
    "updateDraft",
    "a draft",
    "401     404     404     200   200    404   404    404    404   404   404   404",
    async (scene, world) => ({
      ...draft(scene),
      version: await versionOf(world, "offers", scene.offers.draft),
      body: DRAFT,
    }),
  ),
  line(
    "deleteDraft",
    "a draft",
    "401     404     404     204   204    404   404    404    404   404   404   404",
    async (scene, world) => ({ ...draft(scene), version: await versionOf(world, "offers", scene.offers.draft) }),
  ),
  line(
    "submitOffer",
    "a draft",
    "401     404     404     200   200    404   404    404    404   404   404   404",
    draft,
  ),
  line(
    "retractOffer",
    "a submitted offer",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    ({ offers }) => ({ params: { id: offers.submitted.id } }),
  ),
  line(
    "pauseOffer",
    "a published offer",
    "401     403     403     200   200    403   403    403    403   403   403   403",
    published,
  ),
  line(
    "changePause",
    "a paused offer",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    async ({ offers }, world) => ({
      params: { id: offers.paused.id },
      version: await versionOf(world, "offers", offers.paused.id),
      body: { resumesOn: null },
    }),
  ),
  line(
    "resumeOffer",
    "a paused offer",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    ({ offers }) => ({ params: { id: offers.paused.id } }),
  ),
  line(
    "withdrawOffer",
    "a submitted offer",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    ({ offers }) => ({ params: { id: offers.submitted.id } }),
  ),
  line(
    "duplicateOffer",
    "a draft",
    "401     404     404     201   201    404   404    404    404   404   404   404",
    draft,
  ),
  line(
    "addPeriod",
    "a paused offer",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    ({ offers }) => ({ params: { id: offers.paused.id }, body: SPAN }),
  ),
  line(
    "updatePeriod",
    "a draft's period",
    "401     404     404     200   200    404   404    404    404   404   404   404",
    async ({ offers, periodOf }) => ({
      params: { id: offers.draft, periodId: await periodOf(offers.draft) },
      body: { seats: 5 },
    }),
  ),
  line(
    "complainOffer",
    "a rejected offer",
    "401     404     404     201   201    404   404    403    403   404   404   404",
    ({ offers }) => ({ params: { id: offers.rejected.id }, body: COMPLAINT }),
  ),
];

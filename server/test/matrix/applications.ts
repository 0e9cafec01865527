import { type Line, line } from "./harness.ts";
import { ANSWERS, APPLICATION, MAIL_APPLICATION, type Scene, versionOf } from "./scene.ts";

const DECLINE = { reason: "no_capacity", text: "Leider haben wir keinen Platz mehr." };
const one =
  (state: "draft" | "sent" | "invited" | "promised") =>
  ({ applications }: Scene) => ({ params: { id: applications[state] } });
const published = ({ offers }: Scene) => ({ params: { id: offers.published.id } });

//                                                       visitor student other   owner member other other  moder. lead  other other operator
//                                                                                             owner memb.              moder. lead
export const APPLICATIONS: readonly Line[] = [
  line(
    "prepareApplication",
    "a published offer",
    "401     201     201     403   403    403   403    403    403   403   403   403",
    (scene) => ({ ...published(scene), body: APPLICATION }),
  ),
  line(
    "prepareApplication",
    "a draft",
    "401     404     404     403   403    404   404    404    404   404   404   404",
    ({ offers }) => ({ params: { id: offers.draft }, body: APPLICATION }),
  ),
  line(
    "applyByMail",
    "a published offer",
    "202     202     202     202   202    202   202    202    202   202   202   202",
    (scene) => ({ ...published(scene), body: MAIL_APPLICATION }),
  ),
  line(
    "applyByMail",
    "a draft",
    "404     404     404     404   404    404   404    404    404   404   404   404",
    ({ offers }) => ({ params: { id: offers.draft }, body: MAIL_APPLICATION }),
  ),
  line(
    "readMailDraft",
    "a published offer",
    "200     200     200     200   200    200   200    200    200   200   200   200",
    published,
  ),
  line(
    "openMailDraft",
    "a mailed link",
    "200     200     200     200   200    200   200    200    200   200   200   200",
    async ({ token }) => ({ body: { token: await token("mail-draft") } }),
  ),
  line(
    "sendMailDraft",
    "a mailed link",
    "200     200     200     200   200    200   200    200    200   200   200   200",
    async ({ token }) => ({ body: { token: await token("mail-draft") } }),
  ),
  line(
    "listOwnApplications",
    "the own",
    "401     200     200     403   403    403   403    403    403   403   403   403",
  ),
  line(
    "readOwnApplication",
    "a sent application",
    "401     200     404     403   403    404   404    404    404   404   404   404",
    one("sent"),
  ),
  line(
    "readOwnApplication",
    "a draft",
    "401     200     404     404   404    404   404    404    404   404   404   404",
    one("draft"),
  ),
  line(
    "listAlternatives",
    "a sent application",
    "401     200     404     403   403    404   404    404    404   404   404   404",
    one("sent"),
  ),
  line(
    "listAlternatives",
    "a draft",
    "401     200     404     404   404    404   404    404    404   404   404   404",
    one("draft"),
  ),
  line(
    "readSchoolSheet",
    "a sent application",
    "401     200     404     403   403    404   404    404    404   404   404   404",
    one("sent"),
  ),
  line(
    "sendApplication",
    "a draft",
    "401     200     404     404   404    404   404    404    404   404   404   404",
    one("draft"),
  ),
  line(
    "discardApplication",
    "a draft",
    "401     204     404     404   404    404   404    404    404   404   404   404",
    one("draft"),
  ),
  line(
    "correctApplication",
    "a sent application",
    "401     200     404     403   403    404   404    404    404   404   404   404",
    async (scene, world) => ({
      ...one("sent")(scene),
      version: await versionOf(world, "applications", scene.applications.sent),
      body: { answers: ANSWERS },
    }),
  ),
  line(
    "withdrawApplication",
    "a sent application",
    "401     200     404     403   403    404   404    404    404   404   404   404",
    one("sent"),
  ),
  line(
    "confirmApplication",
    "a promised application",
    "401     200     404     403   403    404   404    404    404   404   404   404",
    one("promised"),
  ),
  line(
    "listReceived",
    "a verified employer",
    "401     403     403     200   200    403   403    403    403   403   403   403",
    ({ firms }) => ({ params: { id: firms.firm.id } }),
  ),
  line(
    "listReceived",
    "a pending employer",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    ({ firms }) => ({ params: { id: firms.pending.id } }),
  ),
  line(
    "readReceived",
    "a sent application",
    "401     403     404     200   200    404   404    404    404   404   404   404",
    ({ firms, applications }) => ({ params: { id: firms.firm.id, applicationId: applications.sent } }),
  ),
  line(
    "readReceived",
    "a draft",
    "401     403     404     404   404    404   404    404    404   404   404   404",
    ({ firms, applications }) => ({ params: { id: firms.firm.id, applicationId: applications.draft } }),
  ),
  line(
    "seeApplication",
    "a sent application",
    "401     403     404     200   200    404   404    404    404   404   404   404",
    one("sent"),
  ),
  line(
    "inviteApplication",
    "a sent application",
    "401     403     404     200   200    404   404    404    404   404   404   404",
    one("sent"),
  ),
  line(
    "promiseApplication",
    "an invited application",
    "401     403     404     200   200    404   404    404    404   404   404   404",
    async (scene, world) => ({
      ...one("invited")(scene),
      version: await versionOf(world, "applications", scene.applications.invited),
      body: scene.applications.stay,
    }),
  ),
  line(
    "declineApplication",
    "a sent application",
    "401     403     404     200   200    404   404    404    404   404   404   404",
    (scene) => ({ ...one("sent")(scene), body: DECLINE }),
  ),
  line(
    "revokePromise",
    "a promised application",
    "401     403     404     200   200    404   404    404    404   404   404   404",
    (scene) => ({ ...one("promised")(scene), body: { reason: "place_gone" } }),
  ),
];

import { type Line, line } from "./harness.ts";
import { type Scene, versionOf } from "./scene.ts";

const INPUT = { name: "Neue Werkstatt", street: "Neustraße 1", postcode: "44787", town: "Bochum", kind: "company" };
const COMPLAINT = { text: "Wir sehen das anders und bitten um Prüfung." };
const pending = ({ firms }: Scene) => ({ params: { id: firms.pending.id } });
const verified = ({ firms }: Scene) => ({ params: { id: firms.firm.id } });

//                                                  visitor student other   owner member other other  moder. lead  other other operator
//                                                                                        owner memb.              moder. lead
export const EMPLOYERS: readonly Line[] = [
  line(
    "registerEmployer",
    "nothing yet",
    "401     201     201     201   201    201   201    201    201   201   201   201",
    () => ({ body: INPUT }),
  ),
  line(
    "readEmployer",
    "a verified employer",
    "200     200     200     200   200    200   200    200    200   200   200   200",
    verified,
  ),
  line(
    "readEmployer",
    "a pending employer",
    "404     404     404     404   404    404   404    404    404   404   404   404",
    pending,
  ),
  line(
    "manageEmployer",
    "a pending employer",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    pending,
  ),
  line(
    "manageEmployer",
    "a verified employer",
    "401     403     403     200   200    403   403    403    403   403   403   403",
    verified,
  ),
  line(
    "updateEmployer",
    "a pending employer",
    "401     404     404     200   403    404   404    403    403   404   404   404",
    async (scene, world) => ({
      ...pending(scene),
      version: await versionOf(world, "employers", scene.firms.pending.id),
      body: { about: "Wir bauen Sachen." },
    }),
  ),
  line(
    "reapplyEmployer",
    "a rejected employer",
    "401     404     404     200   403    404   404    403    403   404   404   404",
    ({ firms }) => ({ params: { id: firms.rejected.id } }),
  ),
  line(
    "closeEmployer",
    "a pending employer",
    "401     404     404     200   403    404   404    403    403   404   404   404",
    pending,
  ),
  line(
    "complainEmployer",
    "a blocked employer",
    "401     404     404     201   201    404   404    403    403   404   404   404",
    ({ firms }) => ({ params: { id: firms.blocked.id }, body: COMPLAINT }),
  ),
  line(
    "listMembers",
    "a pending employer",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    pending,
  ),
  line(
    "changeMember",
    "a pending employer",
    "401     404     404     200   403    404   404    403    403   404   404   404",
    ({ firms }) => ({ params: { id: firms.pending.id, accountId: firms.member.id }, body: { role: "owner" } }),
  ),
  line(
    "removeMember",
    "the member",
    "401     404     404     204   204    404   404    403    403   404   404   404",
    ({ firms }) => ({ params: { id: firms.pending.id, accountId: firms.member.id } }),
  ),
  line(
    "removeMember",
    "an owner",
    "401     404     404     204   403    404   404    403    403   404   404   404",
    ({ firms }) => ({ params: { id: firms.pending.id, accountId: firms.owner.id } }),
  ),
  line(
    "inviteMember",
    "a pending employer",
    "401     404     404     201   403    404   404    403    403   404   404   404",
    (scene) => ({ ...pending(scene), body: { email: "kollegin@example.org", role: "member" } }),
  ),
  line(
    "revokeInvitation",
    "an invitation",
    "401     404     404     204   403    404   404    403    403   404   404   404",
    ({ firms, invitation }) => ({ params: { id: firms.pending.id, invitationId: invitation } }),
  ),
  line(
    "acceptInvitation",
    "a mailed link",
    "200     200     200     200   200    200   200    200    200   200   200   200",
    async ({ token }) => ({
      body: {
        token: await token("invite-employer"),
        firstName: "Neu",
        lastName: "Kollegin",
        password: "ein langes Passwort",
      },
    }),
  ),
];

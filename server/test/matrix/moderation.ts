import { type Line, line } from "./harness.ts";

const REMARKS = { remarks: [{ field: "tasks.0", text: "Bitte genauer beschreiben." }] };
const NO = { reason: "misleading", text: "Das ist kein Praktikum, sondern eine Stelle." };
const UNSAFE = { reason: "unsafe", text: "Die Werkstatt hat keinen Fluchtweg." };
const FEES = { reason: "fees_asked", text: "Die Firma verlangt Geld von Schülern." };
const TEMPLATE = { action: "ask", about: null, title: "Anmeldung", text: "Bitte senden Sie uns die Anmeldung." };
const bochum = { params: { city: "bochum" } };

//                                                  visitor student other   owner member other other  moder. lead  other other operator
//                                                                                        owner memb.              moder. lead
export const MODERATION: readonly Line[] = [
  line(
    "listCases",
    "Bochum",
    "401     403     403     403   403    403   403    200    200   403   403   403",
    () => bochum,
  ),
  line(
    "exportCases",
    "Bochum",
    "401     403     403     403   403    403   403    200    200   403   403   403",
    () => bochum,
  ),
  line(
    "readFigures",
    "Bochum",
    "401     403     403     403   403    403   403    200    200   403   403   403",
    () => bochum,
  ),
  line(
    "listTemplates",
    "Bochum",
    "401     403     403     403   403    403   403    200    200   403   403   403",
    () => bochum,
  ),
  line(
    "addTemplate",
    "Bochum",
    "401     403     403     403   403    403   403    403    201   403   403   403",
    () => ({ ...bochum, body: TEMPLATE }),
  ),
  line(
    "changeTemplate",
    "Bochum",
    "401     403     403     403   403    403   403    403    200   403   403   403",
    ({ template }) => ({ params: { city: "bochum", id: template }, body: TEMPLATE }),
  ),
  line(
    "removeTemplate",
    "Bochum",
    "401     403     403     403   403    403   403    403    204   403   403   403",
    ({ template }) => ({ params: { city: "bochum", id: template } }),
  ),
  line(
    "readLog",
    "Bochum",
    "401     403     403     403   403    403   403    200    200   403   403   403",
    () => bochum,
  ),
  line(
    "listDeskMembers",
    "Bochum",
    "401     403     403     403   403    403   403    200    200   403   403   200",
    () => bochum,
  ),
  line(
    "inviteDeskMember",
    "Bochum",
    "401     403     403     403   403    403   403    403    201   403   403   201",
    () => ({ ...bochum, body: { email: "neu@example.org", role: "moderator" } }),
  ),
  line(
    "removeDeskMember",
    "Bochum",
    "401     403     403     403   403    403   403    403    204   403   403   204",
    ({ moderator }) => ({ params: { city: "bochum", accountId: moderator.id } }),
  ),
  line(
    "readReview",
    "an offer's case",
    "401     404     404     404   404    404   404    200    200   404   404   404",
    ({ offers }) => ({ params: { id: offers.submitted.caseId } }),
  ),
  line(
    "claimCase",
    "an offer's case",
    "401     404     404     404   404    404   404    200    200   404   404   404",
    ({ offers }) => ({ params: { id: offers.submitted.caseId } }),
  ),
  line(
    "releaseCase",
    "an offer's case",
    "401     404     404     404   404    404   404    200    200   404   404   404",
    ({ offers }) => ({ params: { id: offers.submitted.caseId } }),
  ),
  line(
    "approveCase",
    "an offer's case",
    "401     404     404     404   404    404   404    200    200   404   404   404",
    ({ offers }) => ({ params: { id: offers.submitted.caseId } }),
  ),
  line(
    "approveCase",
    "an employer's case",
    "401     404     404     404   404    404   404    200    200   404   404   404",
    ({ firms }) => ({ params: { id: firms.pending.caseId } }),
  ),
  line(
    "requestChanges",
    "an offer's case",
    "401     404     404     404   404    404   404    200    200   404   404   404",
    ({ offers }) => ({ params: { id: offers.submitted.caseId }, body: REMARKS }),
  ),
  line(
    "askEmployer",
    "an employer's case",
    "401     404     404     404   404    404   404    200    200   404   404   404",
    ({ firms }) => ({ params: { id: firms.pending.caseId }, body: { text: "Bitte senden Sie uns die Anmeldung." } }),
  ),
  line(
    "rejectCase",
    "an offer's case",
    "401     404     404     404   404    404   404    200    200   404   404   404",
    ({ offers }) => ({ params: { id: offers.submitted.caseId }, body: NO }),
  ),
  line(
    "rejectCase",
    "a complaint's case",
    "401     404     404     404   404    404   404    403    200   404   404   404",
    ({ offers }) => ({ params: { id: offers.complaint }, body: NO }),
  ),
  line(
    "handOverCase",
    "an offer's case",
    "401     404     404     404   404    404   404    200    200   404   404   404",
    ({ offers }) => ({ params: { id: offers.submitted.caseId }, body: { city: "essen" } }),
  ),
  line(
    "upholdComplaint",
    "a complaint's case",
    "401     404     404     404   404    404   404    403    200   404   404   404",
    ({ offers }) => ({ params: { id: offers.complaint } }),
  ),
  line(
    "suspendOffer",
    "a published offer",
    "401     403     403     403   403    403   403    200    200   403   403   403",
    ({ offers }) => ({ params: { id: offers.published.id }, body: UNSAFE }),
  ),
  line(
    "reinstateOffer",
    "a suspended offer",
    "401     404     404     403   403    404   404    200    200   404   404   404",
    ({ offers }) => ({ params: { id: offers.suspended.id } }),
  ),
  line(
    "blockEmployer",
    "a verified employer",
    "401     403     403     403   403    403   403    200    200   403   403   403",
    ({ firms }) => ({ params: { id: firms.firm.id }, body: FEES }),
  ),
  line(
    "unblockEmployer",
    "a blocked employer",
    "401     404     404     403   403    404   404    403    200   404   404   404",
    ({ firms }) => ({ params: { id: firms.blocked.id } }),
  ),
];

import type { City } from "./values/city.ts";

export type EmployerRole = "owner" | "member";
export type DeskRole = "moderator" | "lead";

export type Visitor = { readonly kind: "visitor" };
export type Person = {
  readonly kind: "person";
  readonly accountId: string;
  /** 1 = password or code, 2 = second factor in this login. */
  readonly level: 1 | 2;
  readonly student: boolean;
  readonly employers: readonly { readonly id: string; readonly role: EmployerRole }[];
  readonly desks: readonly { readonly city: City; readonly role: DeskRole }[];
  readonly operator: boolean;
};
/** Who asks. One person can hold several roles; grants add up. */
export type Actor = Visitor | Person;
export const visitor: Visitor = { kind: "visitor" };

export type OfferRow = {
  readonly employerId: string;
  readonly city: City;
  readonly state: string;
  readonly public: boolean;
};
/** An offer that is about to be made for an employer, in the city of its postcode. */
export type NewOfferRow = EmployerRow & { readonly city: City | null };
export type EmployerRow = { readonly id: string; readonly homeCity: City; readonly public: boolean };
export type ApplicationRow = { readonly studentId: string | null; readonly employerId: string; readonly state: string };
export type CaseRow = { readonly deskCity: City };
export type DeskRow = { readonly city: City };
/** `none`: there is no row, the question is about the actor alone. */
export type Rows = {
  none: undefined;
  offer: OfferRow;
  employer: EmployerRow;
  newOffer: NewOfferRow;
  application: ApplicationRow;
  case: CaseRow;
  desk: DeskRow;
};

type Test<K extends keyof Rows> = (actor: Person, row: Rows[K]) => boolean;
type Line<K extends keyof Rows> = { readonly row: K; readonly visitor: boolean; readonly on: Test<K> };
const line = <K extends keyof Rows>(row: K, on: Test<K>): Line<K> => ({ row, visitor: false, on });
const everybody = <K extends keyof Rows>(row: K): Line<K> => ({ row, visitor: true, on: () => true });

const memberOf = (actor: Person, id: string) => actor.employers.some((employer) => employer.id === id);
const ownerOf = (actor: Person, id: string) =>
  actor.employers.some((employer) => employer.id === id && employer.role === "owner");
const deskOf = (actor: Person, city: City) => actor.desks.some((desk) => desk.city === city);
const leadOf = (actor: Person, city: City) => actor.desks.some((desk) => desk.city === city && desk.role === "lead");

const anyone = line("none", () => true);
const student = line("none", (actor) => actor.student);
const operator = line("none", (actor) => actor.operator);
const offerTeam = line("offer", (actor, offer) => memberOf(actor, offer.employerId));
const offerDesk = line("offer", (actor, offer) => deskOf(actor, offer.city));
const team = line("employer", (actor, employer) => memberOf(actor, employer.id));
/** The firm itself, or the desk of the city for a firm that phones. */
const newOffer = line(
  "newOffer",
  (actor, { id, city }) => memberOf(actor, id) || (city !== null && deskOf(actor, city)),
);
const owner = line("employer", (actor, employer) => ownerOf(actor, employer.id));
const applicant = line("application", (actor, row) => row.studentId === actor.accountId);
const recipient = line("application", (actor, row) => row.state !== "draft" && memberOf(actor, row.employerId));
const caseDesk = line("case", (actor, row) => deskOf(actor, row.deskCity));
const deskMember = line("desk", (actor, desk) => deskOf(actor, desk.city));
const ownLead = line("desk", (actor, desk) => leadOf(actor, desk.city));
const deskLead = line("desk", (actor, desk) => leadOf(actor, desk.city) || actor.operator);

/** THE policy: nothing is allowed that is not a line here. */
export const POLICY = {
  public: everybody("none"),
  "offer.read": everybody("offer"),
  "employer.read": everybody("employer"),
  "account.own": anyone,
  "employer.register": anyone,
  "profile.own": student,
  "favourite.own": student,
  "application.prepare": line("offer", (actor, offer) => actor.student && offer.public),
  "application.own-list": student,
  "application.own": applicant,
  "employer.team": team,
  "employer.own": owner,
  "employer.leave": team,
  "offer.create": newOffer,
  "offer.team": offerTeam,
  "offer.desk": offerDesk,
  "application.received-list": team,
  "application.received": recipient,
  "employer.block": line("employer", (actor, employer) => deskOf(actor, employer.homeCity)),
  "employer.unblock": line("employer", (actor, employer) => leadOf(actor, employer.homeCity)),
  "case.desk": caseDesk,
  "case.lead": line("case", (actor, row) => leadOf(actor, row.deskCity)),
  "desk.read": deskMember,
  "desk.members-read": line("desk", (actor, desk) => deskOf(actor, desk.city) || actor.operator),
  "desk.members": deskLead,
  "desk.templates-use": deskMember,
  "desk.templates-edit": ownLead,
  operator: operator,
} as const satisfies Record<string, { [K in keyof Rows]: Line<K> }[keyof Rows]>;

export type Action = keyof typeof POLICY;
export type RowOf<A extends Action> = Rows[(typeof POLICY)[A]["row"]];

/** Whether a visitor may try at all; everything else answers 401 before anything is read. */
export const openToVisitors = (action: Action): boolean => POLICY[action].visitor;

/** Whether `actor` may do `action` to `row`. Default is no. */
export function may<A extends Action>(actor: Actor, action: A, row: RowOf<A>): boolean {
  const rule: { visitor: boolean; on: (actor: Person, row: never) => boolean } = POLICY[action];
  if (rule.visitor) return sees(actor, action, row);
  return actor.kind === "person" && rule.on(actor, row as never);
}

const seesEmployer = (actor: Actor, row: EmployerRow): boolean =>
  row.public || (actor.kind === "person" && (memberOf(actor, row.id) || deskOf(actor, row.homeCity)));

const SEES: { readonly [K in keyof Rows]: (actor: Actor, row: Rows[K]) => boolean } = {
  none: () => true,
  desk: () => true,
  offer: (actor, row) =>
    row.public ||
    (actor.kind === "person" &&
      (memberOf(actor, row.employerId) || (row.state !== "draft" && deskOf(actor, row.city)))),
  employer: seesEmployer,
  newOffer: seesEmployer,
  application: (actor, row) => actor.kind === "person" && (applicant.on(actor, row) || recipient.on(actor, row)),
  case: (actor, row) => actor.kind === "person" && caseDesk.on(actor, row),
};

/** Whether `actor` may know that `row` exists: decides between 403 and 404. */
export function sees<A extends Action>(actor: Actor, action: A, row: RowOf<A>): boolean {
  const look = SEES[POLICY[action].row] as (actor: Actor, row: unknown) => boolean;
  return look(actor, row);
}

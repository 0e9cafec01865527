import type { EmployerInput } from "@praktika/shared/employers/contract";
import type { OfferText } from "@praktika/shared/offers/offer-text";
import type { Field } from "@praktika/shared/values/field";
import type { Kind } from "@praktika/shared/values/kind";

/** An invented employer; its town follows from the postcode, its website from the key. */
export type DemoEmployer = {
  readonly key: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly size: NonNullable<EmployerInput["size"]>;
  readonly about: string;
  /** A company unless named. */
  readonly kind?: EmployerInput["kind"];
};

/** Weeks from today to the first Monday, calendar days, seats; for flexible ones the shortest and longest stay in days. */
export type DemoPeriod = readonly [weeks: number, days: number, seats: number, minDays?: number, maxDays?: number];
export type DemoOffer = {
  readonly kind: Kind;
  readonly field: Field;
  readonly title: string;
  readonly description: string;
  readonly tasks: readonly string[];
  readonly learningGoals: readonly string[];
  readonly firstDay: readonly string[];
  readonly mentor: string;
  readonly periods: readonly DemoPeriod[];
  /** Another site than the employer's address. */
  readonly place?: OfferText["place"];
  /** What differs from the defaults of the kind. */
  readonly more?: Partial<OfferText>;
};

/** One file of a city's folder. */
export type DemoFile = { readonly employer: DemoEmployer; readonly offers: readonly DemoOffer[] };

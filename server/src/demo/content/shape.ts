import type { EmployerInput } from "@praktika/shared/employers/contract";
import type { REJECTION_REASONS } from "@praktika/shared/moderation/contract";
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
/** What a desk writes: a reason and a text, or remarks on fields. */
type Why = { readonly reason: (typeof REJECTION_REASONS)[number]; readonly text: string };
type Remark = { readonly field: string; readonly text: string };
/** What became of an offer that is not simply published. */
export type Fate =
  | { readonly is: "draft" | "submitted" | "withdrawn" | "expired" }
  | { readonly is: "paused"; readonly weeks?: number }
  | { readonly is: "changes_requested"; readonly remarks: readonly Remark[] }
  | ({ readonly is: "rejected" } & Why)
  | ({ readonly is: "suspended" } & Why)
  | { readonly is: "revised"; readonly text: Partial<OfferText>; readonly remarks?: readonly Remark[] };

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
  /** Published and nothing else unless named. */
  readonly fate?: Fate;
  /** Another site than the employer's address. */
  readonly place?: OfferText["place"];
  /** What differs from the defaults of the kind. */
  readonly more?: Partial<OfferText>;
};

/** One file of a city's folder. */
export type DemoFile = { readonly employer: DemoEmployer; readonly offers: readonly DemoOffer[] };

import { listManagedOffers, type ManagedOffer, manageOffer } from "@praktika/shared/offers/contract";

export type RunProps = { readonly offer: ManagedOffer };
/** What every step of an offer changes. */
export const CHANGED = [manageOffer, listManagedOffers] as const;

import { listReceived, readReceived } from "@praktika/shared/applications/contract";
import { manageEmployer } from "@praktika/shared/employers/contract";
import { listManagedOffers, manageOffer } from "@praktika/shared/offers/contract";

/** What every answer to an application changes. */
export const ANSWERED = [readReceived, listReceived, manageOffer, listManagedOffers, manageEmployer] as const;

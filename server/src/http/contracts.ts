import * as accounts from "@praktika/shared/accounts/contract";
import * as applications from "@praktika/shared/applications/contract";
import * as employers from "@praktika/shared/employers/contract";
import * as favourites from "@praktika/shared/favourites/contract";
import type { Contract } from "@praktika/shared/http/contract";
import * as letters from "@praktika/shared/letters/contract";
import * as moderation from "@praktika/shared/moderation/contract";
import * as desks from "@praktika/shared/moderation/desk-contract";
import * as offers from "@praktika/shared/offers/contract";
import * as places from "@praktika/shared/places/contract";
import * as replies from "@praktika/shared/replies/contract";
import * as search from "@praktika/shared/search/contract";

const isContract = (value: unknown): value is Contract =>
  typeof value === "object" && value !== null && "method" in value && "access" in value;

/** Every endpoint both sides agreed on, by name. */
export const CONTRACTS: ReadonlyMap<string, Contract> = new Map(
  [accounts, applications, desks, employers, favourites, letters, moderation, offers, places, replies, search].flatMap(
    (module) => Object.entries(module).filter((entry): entry is [string, Contract] => isContract(entry[1])),
  ),
);

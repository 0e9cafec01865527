import { expect, it } from "vitest";
import { CONTRACTS } from "#src/http/contracts.ts";
import { ACCOUNTS } from "../../test/matrix/accounts.ts";
import { APPLICATIONS } from "../../test/matrix/applications.ts";
import { EMPLOYERS } from "../../test/matrix/employers.ts";
import { EVERYBODY } from "../../test/matrix/everybody.ts";
import { FAVOURITES } from "../../test/matrix/favourites.ts";
import { MODERATION } from "../../test/matrix/moderation.ts";
import { OFFERS } from "../../test/matrix/offers.ts";
import { REPLIES } from "../../test/matrix/replies.ts";

it("has a line for every contract", () => {
  const lines = [
    ...ACCOUNTS,
    ...APPLICATIONS,
    ...EMPLOYERS,
    ...EVERYBODY,
    ...FAVOURITES,
    ...MODERATION,
    ...OFFERS,
    ...REPLIES,
  ].map(({ contract }) => contract);
  expect([...new Set(lines)].sort()).toEqual([...CONTRACTS.keys()].sort());
});

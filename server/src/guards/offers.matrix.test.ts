import { testMatrix } from "../../test/matrix/harness.ts";
import { OFFERS } from "../../test/matrix/offers.ts";

testMatrix("offers", OFFERS);

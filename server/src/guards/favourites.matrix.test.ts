import { FAVOURITES } from "../../test/matrix/favourites.ts";
import { testMatrix } from "../../test/matrix/harness.ts";

testMatrix("favourites", FAVOURITES);

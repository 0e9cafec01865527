import { testMatrix } from "../../test/matrix/harness.ts";
import { EVERYBODY } from "../../test/matrix/everybody.ts";

testMatrix("everybody", EVERYBODY);

import { testMatrix } from "../../test/matrix/harness.ts";
import { MODERATION } from "../../test/matrix/moderation.ts";

testMatrix("moderation", MODERATION);

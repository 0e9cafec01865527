import { testMatrix } from "../../test/matrix/harness.ts";
import { REPLIES } from "../../test/matrix/replies.ts";

testMatrix("replies", REPLIES);

import { testMatrix } from "../../test/matrix/harness.ts";
import { EMPLOYERS } from "../../test/matrix/employers.ts";

testMatrix("employers", EMPLOYERS);

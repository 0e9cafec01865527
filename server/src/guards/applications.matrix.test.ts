import { testMatrix } from "../../test/matrix/harness.ts";
import { APPLICATIONS } from "../../test/matrix/applications.ts";

testMatrix("applications", APPLICATIONS);

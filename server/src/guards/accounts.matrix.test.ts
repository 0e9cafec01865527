import { testMatrix } from "../../test/matrix/harness.ts";
import { ACCOUNTS } from "../../test/matrix/accounts.ts";

testMatrix("accounts", ACCOUNTS);

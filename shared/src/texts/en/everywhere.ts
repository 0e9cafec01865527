import common from "./common.ts";
import problems from "./problems.ts";
import values from "./values.ts";

/** What every page says, in one file for the browser. */
export default { ...common, ...values, ...problems };

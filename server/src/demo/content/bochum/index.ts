import type { DemoFile } from "../shape.ts";
import * as holunder from "./holunder.ts";
import * as ruhrlogik from "./ruhrlogik.ts";
import * as wiesental from "./wiesental.ts";
import * as kohlenstaub from "./kohlenstaub.ts";
import * as stadtBochum from "./stadt-bochum.ts";

export const BOCHUM: readonly DemoFile[] = [holunder, ruhrlogik, wiesental, kohlenstaub, stadtBochum];

import type { DemoFile } from "../shape.ts";
import * as lichtbild from "./lichtbild.ts";
import * as fahrradwerk from "./fahrradwerk.ts";
import * as fadenlauf from "./fadenlauf.ts";
import * as stadtOberhausen from "./stadt-oberhausen.ts";

export const OBERHAUSEN: readonly DemoFile[] = [lichtbild, fahrradwerk, fadenlauf, stadtOberhausen];

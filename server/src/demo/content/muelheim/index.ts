import type { DemoFile } from "../shape.ts";
import * as ruhraue from "./ruhraue.ts";
import * as dreiklang from "./dreiklang.ts";
import * as loehberg from "./loehberg.ts";
import * as stadtMuelheim from "./stadt-muelheim.ts";

export const MUELHEIM: readonly DemoFile[] = [ruhraue, dreiklang, loehberg, stadtMuelheim];

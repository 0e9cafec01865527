import type { DemoFile } from "../shape.ts";
import * as hafenlicht from "./hafenlicht.ts";
import * as stahlrand from "./stahlrand.ts";
import * as wanheim from "./wanheim.ts";
import * as morgenrot from "./morgenrot.ts";
import * as stadtDuisburg from "./stadt-duisburg.ts";

export const DUISBURG: readonly DemoFile[] = [hafenlicht, stahlrand, wanheim, morgenrot, stadtDuisburg];

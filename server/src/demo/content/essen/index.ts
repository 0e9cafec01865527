import type { DemoFile } from "../shape.ts";
import * as emscher from "./emscher.ts";
import * as nordlicht from "./nordlicht.ts";
import * as lindenhof from "./lindenhof.ts";
import * as steiger from "./steiger.ts";
import * as stadtEssen from "./stadt-essen.ts";

export const ESSEN: readonly DemoFile[] = [emscher, nordlicht, lindenhof, steiger, stadtEssen];

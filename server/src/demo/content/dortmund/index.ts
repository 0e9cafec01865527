import type { DemoFile } from "../shape.ts";
import * as kaltenhof from "./kaltenhof.ts";
import * as kanalkontor from "./kanalkontor.ts";
import * as laborwerk from "./laborwerk.ts";
import * as rasselbande from "./rasselbande.ts";
import * as stadtDortmund from "./stadt-dortmund.ts";

export const DORTMUND: readonly DemoFile[] = [kaltenhof, kanalkontor, laborwerk, rasselbande, stadtDortmund];

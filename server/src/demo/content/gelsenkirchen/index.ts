import type { DemoFile } from "../shape.ts";
import * as uhlenbruch from "./uhlenbruch.ts";
import * as solarwerk from "./solarwerk.ts";
import * as bruecken from "./bruecken.ts";
import * as stadtGelsenkirchen from "./stadt-gelsenkirchen.ts";

export const GELSENKIRCHEN: readonly DemoFile[] = [uhlenbruch, solarwerk, bruecken, stadtGelsenkirchen];

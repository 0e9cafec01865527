import type { DemoFile } from "../shape.ts";
import * as hafenlicht from "./hafenlicht.ts";
import * as stahlrand from "./stahlrand.ts";
import * as wanheim from "./wanheim.ts";
import * as morgenrot from "./morgenrot.ts";
import * as stadtDuisburg from "./stadt-duisburg.ts";
import * as querab from "./querab.ts";
import * as pfotenhof from "./pfotenhof.ts";
import * as dreibruecken from "./dreibruecken.ts";
import * as aufrecht from "./aufrecht.ts";
import * as seidenpfad from "./seidenpfad.ts";
import * as binnenschiff from "./binnenschiff.ts";
import * as kupferwelle from "./kupferwelle.ts";
import * as rheinpegel from "./rheinpegel.ts";
import * as seerosen from "./seerosen.ts";
import * as pappelmond from "./pappelmond.ts";
import * as sandkuhle from "./sandkuhle.ts";
import * as faehrmann from "./faehrmann.ts";
import * as zwischenzeile from "./zwischenzeile.ts";
import * as walsumfaehre from "./walsumfaehre.ts";

export const DUISBURG: readonly DemoFile[] = [
  hafenlicht,
  stahlrand,
  wanheim,
  morgenrot,
  stadtDuisburg,
  querab,
  pfotenhof,
  dreibruecken,
  aufrecht,
  seidenpfad,
  binnenschiff,
  kupferwelle,
  rheinpegel,
  seerosen,
  pappelmond,
  sandkuhle,
  faehrmann,
  zwischenzeile,
  walsumfaehre,
];

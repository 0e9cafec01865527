import type { DemoFile } from "../shape.ts";
import * as kaltenhof from "./kaltenhof.ts";
import * as kanalkontor from "./kanalkontor.ts";
import * as laborwerk from "./laborwerk.ts";
import * as rasselbande from "./rasselbande.ts";
import * as brauwasser from "./brauwasser.ts";
import * as backstein from "./backstein.ts";
import * as zahnraum from "./zahnraum.ts";
import * as stromkreis from "./stromkreis.ts";
import * as westparkStudios from "./westpark-studios.ts";
import * as sperlingOrgel from "./sperling-orgel.ts";
import * as kurlerFeld from "./kurler-feld.ts";
import * as westwind from "./westwind.ts";
import * as planbar from "./planbar.ts";
import * as nahtstelle from "./nahtstelle.ts";
import * as gleisanschluss from "./gleisanschluss.ts";
import * as syburgerTierpraxis from "./syburger-tierpraxis.ts";
import * as sprachbruecke from "./sprachbruecke.ts";
import * as schuerenerHoehe from "./schuerener-hoehe.ts";
import * as klarblick from "./klarblick.ts";
import * as seitenwind from "./seitenwind.ts";
import * as griffig from "./griffig.ts";
import * as soelderMosterei from "./soelder-mosterei.ts";
import * as regenrinne from "./regenrinne.ts";
import * as stadtDortmund from "./stadt-dortmund.ts";

export const DORTMUND: readonly DemoFile[] = [
  kaltenhof,
  kanalkontor,
  laborwerk,
  rasselbande,
  brauwasser,
  backstein,
  zahnraum,
  stromkreis,
  westparkStudios,
  sperlingOrgel,
  kurlerFeld,
  westwind,
  planbar,
  nahtstelle,
  gleisanschluss,
  syburgerTierpraxis,
  sprachbruecke,
  schuerenerHoehe,
  klarblick,
  seitenwind,
  griffig,
  soelderMosterei,
  regenrinne,
  stadtDortmund,
];

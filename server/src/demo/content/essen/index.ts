import type { DemoFile } from "../shape.ts";
import * as emscher from "./emscher.ts";
import * as nordlicht from "./nordlicht.ts";
import * as lindenhof from "./lindenhof.ts";
import * as steiger from "./steiger.ts";
import * as roestgrad from "./roestgrad.ts";
import * as zahlenfluss from "./zahlenfluss.ts";
import * as zaunkoenig from "./zaunkoenig.ts";
import * as unruh from "./unruh.ts";
import * as eisvogel from "./eisvogel.ts";
import * as loeffelweise from "./loeffelweise.ts";
import * as schluesselwerk from "./schluesselwerk.ts";
import * as ladewerk from "./ladewerk.ts";
import * as speiche from "./speiche.ts";
import * as lernwerk from "./lernwerk.ts";
import * as fingerhut from "./fingerhut.ts";
import * as sonnenacker from "./sonnenacker.ts";
import * as kettwigerWerft from "./kettwiger-werft.ts";
import * as schwanenhof from "./schwanenhof.ts";
import * as deilbach from "./deilbach.ts";
import * as heisingerPaddler from "./heisinger-paddler.ts";
import * as ohrenzeuge from "./ohrenzeuge.ts";
import * as lichtfuge from "./lichtfuge.ts";
import * as handgriff from "./handgriff.ts";
import * as krayerKiste from "./krayer-kiste.ts";
import * as pigmentwerk from "./pigmentwerk.ts";
import * as federkern from "./federkern.ts";
import * as farbton from "./farbton.ts";
import * as ueberdruck from "./ueberdruck.ts";
import * as glueckshut from "./glueckshut.ts";
import * as denkpause from "./denkpause.ts";
import * as stadtEssen from "./stadt-essen.ts";

export const ESSEN: readonly DemoFile[] = [
  emscher,
  nordlicht,
  lindenhof,
  steiger,
  roestgrad,
  zahlenfluss,
  zaunkoenig,
  unruh,
  eisvogel,
  loeffelweise,
  schluesselwerk,
  ladewerk,
  speiche,
  lernwerk,
  fingerhut,
  sonnenacker,
  kettwigerWerft,
  schwanenhof,
  deilbach,
  heisingerPaddler,
  ohrenzeuge,
  lichtfuge,
  handgriff,
  krayerKiste,
  pigmentwerk,
  federkern,
  farbton,
  ueberdruck,
  glueckshut,
  denkpause,
  stadtEssen,
];

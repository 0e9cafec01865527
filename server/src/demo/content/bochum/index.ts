import type { DemoFile } from "../shape.ts";
import * as holunder from "./holunder.ts";
import * as ruhrlogik from "./ruhrlogik.ts";
import * as wiesental from "./wiesental.ts";
import * as kohlenstaub from "./kohlenstaub.ts";
import * as zechenbrot from "./zechenbrot.ts";
import * as funkenflug from "./funkenflug.ts";
import * as wiesengrund from "./wiesengrund.ts";
import * as volkspark from "./volkspark.ts";
import * as pruefstand from "./pruefstand.ts";
import * as schraubschluessel from "./schraubschluessel.ts";
import * as pottwelle from "./pottwelle.ts";
import * as riemkeTurnt from "./riemke-turnt.ts";
import * as laufkundschaft from "./laufkundschaft.ts";
import * as sandweg from "./sandweg.ts";
import * as blattgold from "./blattgold.ts";
import * as stadtBochum from "./stadt-bochum.ts";

export const BOCHUM: readonly DemoFile[] = [
  holunder,
  ruhrlogik,
  wiesental,
  kohlenstaub,
  zechenbrot,
  funkenflug,
  wiesengrund,
  volkspark,
  pruefstand,
  schraubschluessel,
  pottwelle,
  riemkeTurnt,
  laufkundschaft,
  sandweg,
  blattgold,
  stadtBochum,
];

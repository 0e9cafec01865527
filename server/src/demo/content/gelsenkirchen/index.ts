import type { DemoFile } from "../shape.ts";
import * as uhlenbruch from "./uhlenbruch.ts";
import * as solarwerk from "./solarwerk.ts";
import * as bruecken from "./bruecken.ts";
import * as stadtGelsenkirchen from "./stadt-gelsenkirchen.ts";
import * as rotglut from "./rotglut.ts";
import * as emscherwald from "./emscherwald.ts";
import * as perlweiss from "./perlweiss.ts";
import * as pfeffergasse from "./pfeffergasse.ts";
import * as linkegerade from "./linkegerade.ts";
import * as kreuzweiche from "./kreuzweiche.ts";
import * as farbprobe from "./farbprobe.ts";
import * as blaupause from "./blaupause.ts";
import * as zechenbohne from "./zechenbohne.ts";
import * as keilriemen from "./keilriemen.ts";
import * as floezpixel from "./floezpixel.ts";
import * as haldenholz from "./haldenholz.ts";

export const GELSENKIRCHEN: readonly DemoFile[] = [
  uhlenbruch,
  solarwerk,
  bruecken,
  stadtGelsenkirchen,
  rotglut,
  emscherwald,
  perlweiss,
  pfeffergasse,
  linkegerade,
  kreuzweiche,
  farbprobe,
  blaupause,
  zechenbohne,
  keilriemen,
  floezpixel,
  haldenholz,
];

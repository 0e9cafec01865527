import type { DemoFile } from "../shape.ts";
import * as ruhraue from "./ruhraue.ts";
import * as dreiklang from "./dreiklang.ts";
import * as loehberg from "./loehberg.ts";
import * as stadtMuelheim from "./stadt-muelheim.ts";
import * as lederstrumpf from "./lederstrumpf.ts";
import * as turbinchen from "./turbinchen.ts";
import * as ruhrfracht from "./ruhrfracht.ts";
import * as kammerton from "./kammerton.ts";
import * as heissenhof from "./heissenhof.ts";
import * as spektrum from "./spektrum.ts";

export const MUELHEIM: readonly DemoFile[] = [
  ruhraue,
  dreiklang,
  loehberg,
  stadtMuelheim,
  lederstrumpf,
  turbinchen,
  ruhrfracht,
  kammerton,
  heissenhof,
  spektrum,
];

import type { DemoFile } from "../shape.ts";
import * as lichtbild from "./lichtbild.ts";
import * as fahrradwerk from "./fahrradwerk.ts";
import * as fadenlauf from "./fadenlauf.ts";
import * as stadtOberhausen from "./stadt-oberhausen.ts";
import * as summstein from "./summstein.ts";
import * as scharfblick from "./scharfblick.ts";
import * as turmzimmer from "./turmzimmer.ts";
import * as zweitstrom from "./zweitstrom.ts";
import * as tackenberg from "./tackenberg.ts";
import * as firstbalken from "./firstbalken.ts";
import * as kreisel from "./kreisel.ts";
import * as abendrot from "./abendrot.ts";
import * as tragfaehig from "./tragfaehig.ts";
import * as sandform from "./sandform.ts";
import * as ofenrohr from "./ofenrohr.ts";

export const OBERHAUSEN: readonly DemoFile[] = [
  lichtbild,
  fahrradwerk,
  fadenlauf,
  stadtOberhausen,
  summstein,
  scharfblick,
  turmzimmer,
  zweitstrom,
  tackenberg,
  firstbalken,
  kreisel,
  abendrot,
  tragfaehig,
  sandform,
  ofenrohr,
];

import type { Field } from "@praktika/shared/values/field";
import { BAV } from "./bav.ts";
import { D } from "./d.ts";
import { EL } from "./el.ts";
import { G } from "./g.ts";
import { GESGE } from "./gesge.ts";
import { ITC } from "./itc.ts";
import { KKG } from "./kkg.ts";
import { LANAUM } from "./lanaum.ts";
import { M } from "./m.ts";
import { ME } from "./me.ts";
import { N } from "./n.ts";
import { PRFE } from "./prfe.ts";
import { SP } from "./sp.ts";
import { TEC } from "./tec.ts";
import { VL } from "./vl.ts";
import { WIVE } from "./wive.ts";
import type { FieldAnswers } from "./shape.ts";

/** Plausible answers by field. */
export const ANSWERS: Readonly<Record<Field, FieldAnswers>> = {
  bav: BAV,
  d: D,
  el: EL,
  g: G,
  gesge: GESGE,
  itc: ITC,
  kkg: KKG,
  lanaum: LANAUM,
  m: M,
  me: ME,
  n: N,
  prfe: PRFE,
  sp: SP,
  tec: TEC,
  vl: VL,
  wive: WIVE,
};

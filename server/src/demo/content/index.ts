import { BOCHUM } from "./bochum/index.ts";
import { DORTMUND } from "./dortmund/index.ts";
import { DUISBURG } from "./duisburg/index.ts";
import { ESSEN } from "./essen/index.ts";
import { GELSENKIRCHEN } from "./gelsenkirchen/index.ts";
import { MUELHEIM } from "./muelheim/index.ts";
import { OBERHAUSEN } from "./oberhausen/index.ts";
import type { DemoFile } from "./shape.ts";

/** Every invented employer with its offers; the first one's team are the demo logins. */
export const CONTENT: readonly DemoFile[] = [
  ...BOCHUM,
  ...DORTMUND,
  ...DUISBURG,
  ...ESSEN,
  ...GELSENKIRCHEN,
  ...MUELHEIM,
  ...OBERHAUSEN,
];

import * as z from "zod/mini";

/** The 16 KAoA Berufsfelder, official keys of the NRW school ministry in lower case. */
export const FIELDS = [
  "bav",
  "d",
  "el",
  "g",
  "gesge",
  "itc",
  "kkg",
  "lanaum",
  "m",
  "me",
  "n",
  "prfe",
  "sp",
  "tec",
  "vl",
  "wive",
] as const;
export type Field = (typeof FIELDS)[number];
export const FieldCode = z.enum(FIELDS);

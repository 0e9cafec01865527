import { LEAVERS } from "./leavers.ts";
import { PUPILS } from "./pupils.ts";
import type { DemoStudent } from "./shape.ts";
import { UNIVERSITY } from "./university.ts";

/** The two student logins; their names are the logins'. */
export const LOGINS = {
  lina: {
    age: 21,
    stage: "university",
    postcode: "44879",
    germanLevel: "c2",
    languages: [{ language: "en", level: "c1" }],
    skills: ["programming", "independent", "explaining"],
    interests: ["computers", "science", "travel"],
    fields: ["itc", "wive", "me"],
  },
  emre: {
    age: 15,
    stage: "grade9",
    postcode: "44791",
    germanLevel: "b2",
    languages: [{ language: "tr", level: "c1" }],
    skills: ["crafting", "patient"],
    interests: ["wood", "building"],
    fields: ["prfe", "m"],
  },
} as const satisfies Record<string, Omit<DemoStudent, "name">>;

/** Everybody else who applies in the demo. */
export const STUDENTS: readonly DemoStudent[] = [...PUPILS, ...LEAVERS, ...UNIVERSITY];

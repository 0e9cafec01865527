/** Answers to the three questions; none tells who somebody is. */
export type Triple = readonly [why: string, good: string, goal: string];
/** How people of three stages of life write about a field. */
export type Voice = "pupil" | "leaver" | "student";
export type FieldAnswers = Readonly<Record<Voice, readonly Triple[]>>;

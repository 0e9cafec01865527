/** One place in an answer that would tell who the student is; `from..to` are character offsets. */
export type Mark = {
  readonly answer: number;
  readonly code: "contains-name" | "contains-contact" | "school-name";
  readonly from: number;
  readonly to: number;
};

const CONTACT = [
  /[\w.+-]+\s*(?:@|\(at\)|\[at\]|\s+at\s+)\s*[\w-]+(?:\s*(?:\.|\(dot\)|\(punkt\)|\s+punkt\s+)\s*[a-z]{2,})+/giu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /\b[\w-]+\.(?:de|com|net|org|eu|info|io|me|nrw|ruhr)\b/giu,
  /(?:\+|00|\b0)[\s()/-]*[1-9](?:[\s()/.-]*\d){6,}/gu,
  /(?:^|\s)@[\w.]{3,}/gu,
  /\b(?:instagram|insta|tiktok|snapchat|whatsapp|telegram|discord)\s*[:=]\s*\S+/giu,
];
const SCHOOL =
  /\b[\p{L}.-]+(?:-|\s)?(?:gymnasium|gesamtschule|realschule|hauptschule|sekundarschule|berufskolleg|förderschule|schule)\b/giu;
const COMMON_SCHOOL = /^(?:die|der|meine|meiner|unsere|unserer|einer|zur|in|neue|ganze|\s)*\s*schule$/iu;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** The student's own name and any contact in the answers (refused), and names of schools (a warning). Names of one letter are not looked for. */
export function marksIn(answers: readonly string[], names: readonly string[]): Mark[] {
  const own = names.flatMap((name) => name.split(/[\s-]+/u)).filter((part) => part.length > 1);
  const name =
    own.length > 0 ? [new RegExp(String.raw`(?<!\p{L})(?:${own.map(escaped).join("|")})(?!\p{L})`, "giu")] : [];
  return answers.flatMap((text, answer) => {
    const found = (patterns: readonly RegExp[], code: Mark["code"]) =>
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map((hit) => ({
          answer,
          code,
          from: hit.index,
          to: hit.index + hit[0].length,
          hit: hit[0],
        })),
      );
    const schools = found([SCHOOL], "school-name").filter(({ hit }) => !COMMON_SCHOOL.test(hit.trim()));
    return [...found(name, "contains-name"), ...found(CONTACT, "contains-contact"), ...schools].map(
      ({ hit: _, ...mark }) => mark,
    );
  });
}

/** Whether a mark stops the sending; a school's name only warns. */
export const stops = ({ code }: Mark): boolean => code !== "school-name";

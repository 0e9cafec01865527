import type { LanguageSkill, ProfileInput } from "@praktika/shared/accounts/contract";
import type { T } from "@praktika/shared/texts/t";
import { ageOn } from "@praktika/shared/values/age";
import { berlinDay } from "@praktika/shared/values/dates";
import type { Level } from "@praktika/shared/values/language";
import { ADULT_AGE, CONSENT_AGE } from "@praktika/shared/values/limits";
import type { Stage } from "@praktika/shared/values/stage";
import type { Interest, Skill } from "@praktika/shared/values/strengths";

/** What a student types about themselves, as the inputs hold it. */
export type PersonValues = {
  birthMonth: string;
  birthYear: string;
  postcode: string;
  stage: string;
  fullTimeSchool: string;
  germanLevel: string;
  guardianEmail: string;
  skills: Skill[];
  interests: Interest[];
  languages: LanguageSkill[];
};
export const noPerson: PersonValues = {
  birthMonth: "",
  birthYear: "",
  postcode: "",
  stage: "",
  fullTimeSchool: "",
  germanLevel: "",
  guardianEmail: "",
  skills: [],
  interests: [],
  languages: [],
};

/** Whole years today in Berlin; undefined until month and year are there. */
export function ageNow(
  { birthMonth, birthYear }: Pick<PersonValues, "birthMonth" | "birthYear">,
  today: Date,
): number | undefined {
  if (!birthMonth || !/^\d{4}$/.test(birthYear)) return undefined;
  return ageOn({ birthMonth: Number(birthMonth), birthYear: Number(birthYear) }, berlinDay(today));
}
export const needsGuardian = (age: number | undefined): boolean => age !== undefined && age < CONSENT_AGE;
export const isMinor = (age: number | undefined): boolean => age !== undefined && age < ADULT_AGE;

const IN_SCHOOL: readonly string[] = ["grade7", "grade8", "grade9", "grade10"];
const BEYOND_SCHOOL: readonly string[] = ["upper", "university"];
/** What a stage says about the ten years of full-time school (§ 37 SchulG NRW); empty where only the person knows. */
export function schoolDutyOf(stage: string): "yes" | "no" | "" {
  if (IN_SCHOOL.includes(stage)) return "yes";
  return BEYOND_SCHOOL.includes(stage) ? "no" : "";
}

const EMAIL = /^\S+@\S+\.\S+$/;
/** What is missing or wrong, by path. */
export function personErrors(t: T, values: PersonValues, age: number | undefined): Record<string, string> {
  const required = t("problems.field.required");
  const errors: Record<string, string> = {};
  if (!values.birthMonth) errors["birthMonth"] = required;
  if (age === undefined || age > 120) errors["birthYear"] = required;
  if (!/^\d{5}$/.test(values.postcode)) errors["postcode"] = t("apply.postcode.wrong");
  if (!values.stage) errors["stage"] = required;
  if (!values.germanLevel) errors["germanLevel"] = required;
  if (isMinor(age) && !values.fullTimeSchool) errors["fullTimeSchool"] = required;
  if (needsGuardian(age) && !EMAIL.test(values.guardianEmail.trim()))
    errors["guardianEmail"] = t("problems.field.invalid-email");
  return errors;
}

/** The same as the API reads it. */
export function personInput(values: PersonValues, age: number | undefined): Omit<ProfileInput, "phone"> {
  const {
    birthMonth,
    birthYear,
    postcode,
    stage,
    fullTimeSchool,
    germanLevel,
    guardianEmail,
    skills,
    interests,
    languages,
  } = values;
  return {
    birthMonth: Number(birthMonth),
    birthYear: Number(birthYear),
    postcode,
    stage: stage as Stage,
    germanLevel: germanLevel as Level,
    skills,
    interests,
    languages,
    ...(isMinor(age) && { fullTimeSchool: fullTimeSchool === "yes" }),
    ...(needsGuardian(age) && { guardianEmail: guardianEmail.trim() }),
  };
}

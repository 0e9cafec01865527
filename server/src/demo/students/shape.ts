import type { ProfileInput } from "@praktika/shared/accounts/contract";
import type { Field } from "@praktika/shared/values/field";

type Potential = Pick<ProfileInput, "postcode" | "stage" | "germanLevel" | "languages" | "skills" | "interests">;

/** An invented student: years of age today, and the fields looked at first. */
export type DemoStudent = Potential & {
  readonly name: string;
  readonly age: number;
  readonly fields: readonly Field[];
};

import type { EmployerInput } from "@praktika/shared/employers/contract";
import { textId } from "@praktika/shared/texts/t";
import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { SelectField, TextArea, TextField } from "../ui/inputs.tsx";

export type OrganisationValues = {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly registerNumber: string;
  readonly website: string;
  readonly about: string;
  readonly size: string;
};
export const SIZES = ["under10", "from10", "from50", "from250"] as const;
export const noOrganisation: OrganisationValues = {
  name: "",
  street: "",
  postcode: "",
  town: "",
  registerNumber: "",
  website: "",
  about: "",
  size: "",
};

type Props = {
  readonly values: OrganisationValues;
  readonly set: (patch: Partial<OrganisationValues>) => void;
  /** The sentence at a field, by its name. */
  readonly error: (field: keyof OrganisationValues) => string | undefined;
};

/** What a desk verifies. */
export function IdentityFields({ values, set, error }: Props) {
  const t = useT();
  const wired = (field: keyof OrganisationValues) => ({
    id: inputId(field),
    error: error(field),
    value: values[field],
    onValue: (value: string) => set({ [field]: value }),
  });
  return (
    <>
      <TextField
        {...wired("name")}
        label={t("employer.field.name")}
        hint={t("employer.field.name.hint")}
        autoComplete="organization"
      />
      <TextField {...wired("street")} label={t("employer.field.street")} autoComplete="street-address" />
      <div className="b-formgrid">
        <TextField
          {...wired("postcode")}
          label={t("employer.field.postcode")}
          inputMode="numeric"
          autoComplete="postal-code"
        />
        <TextField {...wired("town")} label={t("employer.field.town")} autoComplete="address-level2" />
      </div>
      <TextField
        {...wired("website")}
        label={t("employer.field.website")}
        hint={t("employer.field.website.hint")}
        optional
        type="url"
        autoComplete="url"
      />
      <TextField
        {...wired("registerNumber")}
        label={t("employer.field.registerNumber")}
        hint={t("employer.field.registerNumber.hint")}
        optional
      />
    </>
  );
}

/** What the organisation says of itself; changes at once. */
export function AboutFields({ values, set, error }: Props) {
  const t = useT();
  return (
    <>
      <SelectField
        id={inputId("size")}
        label={t("employer.field.size")}
        optional
        error={error("size")}
        value={values.size}
        empty={t("common.choose")}
        options={SIZES.map((size) => ({ value: size, label: t(textId("values.size", size)) }))}
        onValue={(size) => set({ size })}
      />
      <TextArea
        id={inputId("about")}
        label={t("employer.field.about")}
        hint={t("employer.field.about.hint")}
        optional
        error={error("about")}
        maxLength={1500}
        value={values.about}
        onValue={(about) => set({ about })}
      />
    </>
  );
}

const given = <K extends string>(key: K, value: string) =>
  value.trim() ? ({ [key]: value } as { readonly [P in K]: string }) : {};
const withScheme = (website: string) =>
  website.trim() && !/^https?:\/\//iu.test(website.trim()) ? `https://${website.trim()}` : website;

/** The identity as the contract wants it: what is empty is left out, a web address gets its scheme. */
export const identityOf = ({ name, street, postcode, town, registerNumber, website }: OrganisationValues) => ({
  name,
  street,
  postcode: postcode.trim(),
  town,
  ...given("registerNumber", registerNumber),
  ...given("website", withScheme(website)),
});
export const aboutOf = ({ about, size }: OrganisationValues) => ({
  ...given("about", about),
  ...(size && { size: size as NonNullable<EmployerInput["size"]> }),
});

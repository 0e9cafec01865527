import { registerEmployer } from "@praktika/shared/employers/contract";
import { textId } from "@praktika/shared/texts/t";
import { CITIES, type City } from "@praktika/shared/values/city";
import { placeOf } from "@praktika/shared/values/postcodes";
import { readMe } from "@praktika/shared/accounts/contract";
import { useChange } from "../lib/data.ts";
import { inputId, useForm } from "../lib/form.tsx";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { SelectField } from "../ui/inputs.tsx";
import { Note } from "../ui/notice.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { FormErrors } from "./form-errors.tsx";
import { AboutFields, aboutOf, IdentityFields, identityOf, noOrganisation } from "./identity-fields.tsx";

const KINDS = ["company", "administration", "association"] as const;
type Kind = (typeof KINDS)[number];

/** An organisation asks to be let in. */
export default function RegisterPage() {
  const t = useT();
  const go = useGo();
  const form = useForm({
    name: "register-employer",
    initial: { ...noOrganisation, kind: "company" as Kind, siteCity: "" },
  });
  const { values, set } = form;
  const outside = /^\d{5}$/u.test(values.postcode.trim()) && !placeOf(values.postcode.trim());
  const register = useChange(registerEmployer, {
    refresh: [readMe],
    failed: form.fail,
    done: ({ id }) => {
      form.done();
      go(`/betrieb/${id}`);
    },
  });
  const body = () => ({
    ...identityOf(values),
    ...aboutOf(values),
    kind: values.kind,
    ...(outside && values.siteCity && { siteCity: values.siteCity as City }),
  });
  return (
    <Page>
      <PageHead title={t("employer.register.title")} lead={t("employer.register.lead")} />
      <form
        className="b-form b-form--page"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void register.run({ body: body(), idempotencyKey: form.idempotencyKey });
        }}
      >
        <FormErrors form={form} />
        <RadioGroup
          id={inputId("kind")}
          name="kind"
          legend={t("employer.field.kind")}
          error={form.error("kind")}
          value={values.kind}
          onValue={(kind) => set({ kind: kind as Kind })}
          options={KINDS.map((kind) => ({ value: kind, label: t(textId("values.employerKind", kind)) }))}
        />
        <IdentityFields values={values} set={set} error={form.error} />
        {outside && (
          <SelectField
            id={inputId("siteCity")}
            label={t("employer.field.siteCity")}
            hint={t("employer.field.siteCity.hint")}
            error={form.error("siteCity")}
            value={values.siteCity}
            empty={t("common.choose")}
            options={CITIES.map((city) => ({ value: city, label: t(textId("values.city", city)) }))}
            onValue={(siteCity) => set({ siteCity })}
          />
        )}
        <AboutFields values={values} set={set} error={form.error} />
        <Note icon="shield">{t("employer.register.next")}</Note>
        <p>
          <Button kind="primary" type="submit" busy={register.busy}>
            {t("employer.register.send")}
          </Button>
        </p>
      </form>
    </Page>
  );
}

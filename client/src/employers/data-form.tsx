import { readMe } from "@praktika/shared/accounts/contract";
import { type ManagedEmployer, manageEmployer, updateEmployer } from "@praktika/shared/employers/contract";
import { textId } from "@praktika/shared/texts/t";
import type { Refused } from "../lib/call.ts";
import { useChange } from "../lib/data.ts";
import { useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/notice.tsx";
import { useToast } from "../ui/toast.tsx";
import { FormErrors } from "./form-errors.tsx";
import { AboutFields, aboutOf, IdentityFields, identityOf, type OrganisationValues } from "./identity-fields.tsx";

const text = (value: string | null | undefined) => value ?? "";
function valuesOf({ identity, pendingIdentity, about, size }: ManagedEmployer): OrganisationValues {
  const { registerNumber, website, ...named } = pendingIdentity ?? identity;
  return {
    ...named,
    registerNumber: text(registerNumber),
    website: text(website),
    about: text(about),
    size: text(size),
  };
}

/** Changes the data; of a verified organisation the identity waits for its desk. */
export function DataForm({ employer }: { readonly employer: ManagedEmployer }) {
  const t = useT();
  const toast = useToast();
  const { id, state, version } = employer;
  const form = useForm({ name: `employer:${id}`, initial: valuesOf(employer) });
  const error = (field: string) => form.error(field) ?? form.error(`identity.${field}`);
  /** The server names `identity.street`; the input is called `street`. */
  const fail = (refused: Refused) => {
    if (refused.errors.length === 0) return form.fail(refused);
    const found = refused.errors.map(({ path, code }) => [
      path.replace(/^identity\./u, ""),
      t(textId("problems.field", code)),
    ]);
    form.reject(Object.fromEntries(found) as Record<string, string>);
  };
  const update = useChange(updateEmployer, {
    refresh: [manageEmployer, readMe],
    failed: fail,
    done: (changed) => {
      form.reset(valuesOf(changed));
      toast(t(changed.pendingIdentity ? "employer.data.waits" : "common.saved"));
    },
  });
  return (
    <form
      className="b-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void update.run({
          params: { id },
          version,
          body: { identity: identityOf(form.values), ...aboutOf(form.values) },
        });
      }}
    >
      <FormErrors form={form} />
      <h2 className="kern-heading-medium">{t("employer.data.identity")}</h2>
      {state === "verified" && <Note icon="shield">{t("employer.data.identity.hint")}</Note>}
      <IdentityFields values={form.values} set={form.set} error={error} />
      <h2 className="kern-heading-medium">{t("employer.data.about")}</h2>
      <AboutFields values={form.values} set={form.set} error={error} />
      <p>
        <Button kind="primary" type="submit" icon="save" busy={update.busy}>
          {t("employer.data.save")}
        </Button>
      </p>
    </form>
  );
}

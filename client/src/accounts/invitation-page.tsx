import { acceptInvitation } from "@praktika/shared/employers/contract";
import { textId } from "@praktika/shared/texts/t";
import type { FormEvent } from "react";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { AuthPage } from "./auth-frame.tsx";
import { type MailedLink, WithMailedLink } from "./mailed-link.tsx";
import { NameFields, type NameValues } from "./name-fields.tsx";
import { useArrival } from "./use-arrival.ts";

export default function InvitationPage() {
  const t = useT();
  return (
    <WithMailedLink title={t("account.invitation.title")}>{(link) => <InvitationForm link={link} />}</WithMailedLink>
  );
}

function InvitationForm({ link }: { readonly link: MailedLink }) {
  const t = useT();
  const arrive = useArrival();
  const isDesk = link.purpose === "invite-desk";
  const form = useForm<NameValues>({ name: "invitation", initial: { firstName: "", lastName: "", password: "" } });
  const { run, busy } = useChange(acceptInvitation, { done: () => arrive(), failed: form.fail });
  const { firstName, lastName, password } = form.values;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ body: { token: link.token, ...(!link.hasAccount && { firstName, lastName, password }) } }).then(
      (done) => done && form.done(),
    );
  };
  const organisation = isDesk ? t(textId("values.city", link.organisation ?? "")) : (link.organisation ?? "");
  return (
    <AuthPage
      title={t("account.invitation.title")}
      lead={t(isDesk ? "account.invitation.leadDesk" : "account.invitation.leadEmployer", { organisation })}
    >
      <form className="b-form" onSubmit={submit} noValidate>
        <ErrorSummary form={form} />
        {!link.hasAccount && (
          <NameFields form={form} passwordHint={t("account.newPassword.hintStaff")} passwordOptional={false} />
        )}
        <div className="b-row">
          <Button kind="primary" type="submit" busy={busy}>
            {t("account.invitation.action")}
          </Button>
        </div>
      </form>
    </AuthPage>
  );
}

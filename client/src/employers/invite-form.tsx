import { inviteMember, listMembers, type Role } from "@praktika/shared/employers/contract";
import { textId } from "@praktika/shared/texts/t";
import type * as z from "zod/mini";
import { useChange } from "../lib/data.ts";
import { inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { TextField } from "../ui/inputs.tsx";
import { useToast } from "../ui/toast.tsx";
import { FormErrors } from "./form-errors.tsx";

type One = z.infer<typeof Role>;
const ROLES: readonly One[] = ["member", "owner"];
const nobody: { email: string; role: One } = { email: "", role: "member" };

export function InviteForm({ employerId }: { readonly employerId: string }) {
  const t = useT();
  const toast = useToast();
  const form = useForm({ name: `invite:${employerId}`, initial: nobody });
  const invite = useChange(inviteMember, {
    refresh: [listMembers],
    failed: form.fail,
    done: () => {
      toast(t("employer.team.invited", { email: form.values.email }));
      form.done();
      form.reset(nobody);
    },
  });
  return (
    <form
      className="b-form b-form--page"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void invite.run({ params: { id: employerId }, body: form.values, idempotencyKey: form.idempotencyKey });
      }}
    >
      <FormErrors form={form} />
      <TextField
        id={inputId("email")}
        label={t("employer.team.email")}
        hint={t("employer.team.email.hint")}
        type="email"
        autoComplete="off"
        error={form.error("email")}
        value={form.values.email}
        onValue={(email) => form.set({ email })}
      />
      <RadioGroup
        id={inputId("role")}
        name="role"
        legend={t("employer.team.role")}
        value={form.values.role}
        onValue={(role) => form.set({ role: role as One })}
        options={ROLES.map((role) => ({
          value: role,
          label: t(textId("employer.role", role)),
          more: t(textId("employer.roleHint", role)),
        }))}
      />
      <p>
        <Button kind="primary" type="submit" busy={invite.busy} icon="mail">
          {t("employer.team.send")}
        </Button>
      </p>
    </form>
  );
}

import { BLOCK_REASONS } from "@praktika/shared/employers/contract";
import { REJECTION_REASONS } from "@praktika/shared/moderation/contract";
import {
  addTemplate,
  changeTemplate,
  listTemplates,
  type Template,
  TEMPLATE_ACTIONS,
  type TemplateAction,
  type TemplateInput,
} from "@praktika/shared/moderation/desk-contract";
import { SUSPENSION_REASONS } from "@praktika/shared/offers/contract";
import { OfferText } from "@praktika/shared/offers/offer-text";
import { textId } from "@praktika/shared/texts/t";
import type { City } from "@praktika/shared/values/city";
import type { FormEvent } from "react";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField, TextArea, TextField } from "../ui/inputs.tsx";

const ABOUT: Readonly<Record<TemplateAction, readonly string[]>> = {
  reject: REJECTION_REASONS,
  suspend: SUSPENSION_REASONS,
  block: BLOCK_REASONS,
  "request-changes": Object.keys(OfferText.shape),
  ask: [],
};

type Props = { readonly city: City; readonly template: Template | undefined; readonly onDone: () => void };
/** A desk's own ready text, new or to be changed. */
export function TemplateForm({ city, template, onDone }: Props) {
  const t = useT();
  const { action = "reject", about, title = "", text = "" } = template ?? {};
  const form = useForm({
    name: `template-${city}-${template?.id ?? "new"}`,
    initial: { action: action as string, about: about ?? "", title, text },
  });
  const options = {
    refresh: [listTemplates],
    done: () => {
      form.done();
      onDone();
    },
    failed: form.fail,
  };
  const [add, change] = [useChange(addTemplate, options), useChange(changeTemplate, options)];
  const chosen = TEMPLATE_ACTIONS.find((one) => one === form.values.action) ?? "reject";
  const [names, group] =
    chosen === "request-changes"
      ? ([t("templates.field"), "field"] as const)
      : ([t("templates.reason"), "reason"] as const);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { ...form.values, action: chosen, about: form.values.about || null } as TemplateInput;
    if (template) void change.run({ params: { city, id: template.id }, version: template.version, body });
    else void add.run({ params: { city }, body, idempotencyKey: form.idempotencyKey });
  };
  return (
    <form className="b-form" onSubmit={submit} noValidate>
      <ErrorSummary form={form} />
      <SelectField
        id={inputId("action")}
        label={t("templates.action")}
        value={chosen}
        onValue={(value) => form.set({ action: value, about: "" })}
        options={TEMPLATE_ACTIONS.map((one) => ({ value: one, label: t(textId("templates.action", one)) }))}
      />
      {ABOUT[chosen].length > 0 && (
        <SelectField
          id={inputId("about")}
          label={names}
          value={form.values.about}
          onValue={(value) => form.set({ about: value })}
          empty={t(group === "field" ? "templates.field.any" : "templates.reason.any")}
          options={ABOUT[chosen].map((one) => ({ value: one, label: t(textId(`desk.${group}`, one)) }))}
        />
      )}
      <TextField
        id={inputId("title")}
        label={t("templates.name")}
        hint={t("templates.name.hint")}
        value={form.values.title}
        error={form.error("title")}
        onValue={(value) => form.set({ title: value })}
      />
      <TextArea
        id={inputId("text")}
        label={t("templates.text")}
        rows={6}
        maxLength={chosen === "request-changes" ? 1000 : 2000}
        value={form.values.text}
        error={form.error("text")}
        onValue={(value) => form.set({ text: value })}
      />
      <div className="b-row">
        <Button kind="primary" type="submit" busy={add.busy || change.busy}>
          {t("templates.save")}
        </Button>
      </div>
    </form>
  );
}

import { NO_PAY_REASONS } from "@praktika/shared/offers/offer-text";
import { textId } from "@praktika/shared/texts/t";
import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { SelectField, TextField } from "../ui/inputs.tsx";
import { useEditorHelp, useInput } from "./editor-context.ts";
import { Remarked } from "./section.tsx";
import type { EditorValues } from "./values.ts";

const TYPES = ["month", "hour", "none"] as const;

/** What is paid, or why lawfully nothing. */
export function PayField() {
  const t = useT();
  const input = useInput();
  const { editor, error } = useEditorHelp();
  const { payType } = editor.form.values;
  return (
    <Remarked name="payType">
      <RadioGroup
        id={inputId("payType")}
        name="payType"
        legend={t("editor.field.payType")}
        hint={t("editor.hint.payType")}
        error={error("payType")}
        value={payType}
        onValue={(value) => editor.form.set({ payType: value as EditorValues["payType"] })}
        options={TYPES.map((value) => ({ value, label: t(textId("editor.pay", value)) }))}
      />
      {payType === "none" && (
        <SelectField
          {...input("payReason")}
          label={t("editor.field.payReason")}
          options={NO_PAY_REASONS.map((value) => ({ value, label: t(textId("values.noPay", value)) }))}
          empty={t("common.choose")}
        />
      )}
      {(payType === "hour" || payType === "month") && (
        <TextField
          {...input("payEuro")}
          label={t(payType === "hour" ? "editor.field.payEuro.hour" : "editor.field.payEuro")}
          hint={t("editor.hint.payEuro")}
          inputMode="decimal"
        />
      )}
    </Remarked>
  );
}

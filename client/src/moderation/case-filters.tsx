import type { CaseFilters } from "@praktika/shared/moderation/address";
import { CASE_KINDS, type CaseCounts, QUEUE_STATES } from "@praktika/shared/moderation/contract";
import { textId } from "@praktika/shared/texts/t";
import { FIELDS } from "@praktika/shared/values/field";
import { useState } from "react";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";
import { SelectField, TextField } from "../ui/inputs.tsx";

type Props = {
  readonly filters: CaseFilters;
  readonly counts: CaseCounts | undefined;
  readonly onFilters: (filters: CaseFilters) => void;
};

/** What narrows the queue, each choice with the number of cases it would show. */
export function CaseFilterBar({ filters, counts, onFilters }: Props) {
  const t = useT();
  const counted = (label: string, count: number | undefined) => (count === undefined ? label : `${label} (${count})`);
  const [kind, field] = [filters.kind?.[0] ?? "", filters.field?.[0] ?? ""];
  const set = (patch: Record<string, unknown>) => onFilters({ ...filters, ...patch });
  const fields = FIELDS.filter((one) => one === field || (counts?.field[one] ?? 0) > 0);
  return (
    <search className="b-casefilters" aria-label={t("desk.filter.title")}>
      <SelectField
        label={t("desk.filter.state")}
        value={filters.state ?? "open"}
        onValue={(state) => set({ state: state === "open" ? undefined : state })}
        options={QUEUE_STATES.map((one) => ({
          value: one,
          label: counted(t(textId("desk.filter", one)), counts?.state[one]),
        }))}
      />
      <SelectField
        label={t("desk.filter.kind")}
        value={kind}
        onValue={(one) => set({ kind: one ? [one] : undefined })}
        empty={t("common.any")}
        options={CASE_KINDS.map((one) => ({
          value: one,
          label: counted(t(textId("desk.kind", one)), counts?.kind[one]),
        }))}
      />
      <SelectField
        label={t("desk.filter.field")}
        value={field}
        onValue={(one) => set({ field: one ? [one] : undefined })}
        empty={t("common.any")}
        options={fields.map((one) => ({
          value: one,
          label: counted(t(textId("values.field", one)), counts?.field[one]),
        }))}
      />
      <EmployerText key={filters.employer} value={filters.employer ?? ""} onValue={(employer) => set({ employer })} />
      <div className="b-chips">
        {(["overdue", "mine"] as const).map((name) => (
          <label className="b-chip" key={name}>
            <input
              type="checkbox"
              checked={filters[name] === "true"}
              onChange={(event) => set({ [name]: event.target.checked ? "true" : undefined })}
            />
            <Icon name="plus" size="s" className="b-icon--plus" />
            <Icon name="check" size="s" className="b-icon--tick" />
            {counted(t(textId("desk.filter", name)), counts?.[name])}
          </label>
        ))}
      </div>
    </search>
  );
}

/** Looks when Enter is pressed or the field is left. */
function EmployerText({ value, onValue }: { readonly value: string; readonly onValue: (text: string) => void }) {
  const t = useT();
  const [text, setText] = useState(value);
  const send = () => {
    if (text.trim() !== value) onValue(text.trim());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        label={t("desk.filter.employer")}
        type="search"
        maxLength={100}
        value={text}
        onValue={setText}
        onBlur={send}
      />
    </form>
  );
}

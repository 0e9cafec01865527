import type { Review } from "@praktika/shared/moderation/contract";
import { type FormEvent, useRef } from "react";
import { useFormat } from "../lib/format.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField, TextArea } from "../ui/inputs.tsx";
import { type Sender, toSend } from "./decide-forms.tsx";
import { insertText, type ReadyText, useReadyTexts } from "./ready-texts.ts";
import { TemplatePicker } from "./template-picker.tsx";
import { textRows } from "./text-rows.ts";

const SHORTEST = 3;
const OFFERED = 9;
type Remark = { field: string; text: string };

/** Remarks on fields: what is missing, one by one. */
export function ChangesForm({
  review,
  name,
  city,
  busy,
  late,
  onSend,
}: Sender<Remark[]> & { readonly review: Review }) {
  const t = useT();
  const format = useFormat();
  const form = useForm<{ remarks: Remark[] }>({ name, initial: { remarks: [{ field: "description", text: "" }] } });
  const { remarks } = form.values;
  const fields = review.offer?.text ? textRows(t, format, review.offer.text) : [];
  const change = (index: number, patch: Partial<Remark>) =>
    form.set({ remarks: remarks.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  const box = useRef<HTMLFormElement>(null);
  const flagged = review.findings.flatMap(({ verdict, field }) =>
    verdict === "ok" ? [] : (field?.split(".")[0] ?? []),
  );
  const isFlagged = ({ about }: ReadyText) => about !== null && flagged.includes(about);
  const texts = useReadyTexts(city, "request-changes");
  const ready = [...texts.filter(isFlagged), ...texts.filter((one) => !isFlagged(one))];
  const pick = (one: ReadyText) => {
    const field = one.about ?? remarks.at(-1)?.field ?? "description";
    const there = remarks.find((remark) => remark.field === field);
    const others = remarks.filter((remark) => remark !== there && remark.text.trim() !== "");
    form.set({ remarks: [...others, { field, text: insertText(there?.text ?? "", one.text, ready) }] });
    toSend(box.current);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const filled = remarks.filter(({ text }) => text.trim().length >= SHORTEST);
    form.reject(filled.length > 0 ? {} : { "remarks.0.text": t("desk.remarks.none") });
    if (filled.length > 0 && (await onSend(filled))) form.done();
  };
  return (
    <form className="b-form" ref={box} onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary form={form} />
      <TemplatePicker texts={ready.slice(0, OFFERED)} onPick={pick} />
      <p className="b-small b-muted">{t("desk.remarks.hint")}</p>
      {remarks.map((remark, index) => (
        <div className="b-stack b-stack--s" key={index}>
          <SelectField
            label={t("desk.remarks.field")}
            value={remark.field}
            onValue={(field) => change(index, { field })}
            options={fields.map(({ field, label }) => ({ value: field, label }))}
          />
          <TextArea
            id={inputId(`remarks.${index}.text`)}
            label={t("desk.remarks.text")}
            rows={2}
            value={remark.text}
            maxLength={1000}
            onValue={(text) => change(index, { text })}
            error={form.error(`remarks.${index}.text`)}
          />
          <ReadyButton texts={ready} remark={remark} onPick={pick} />
        </div>
      ))}
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy} disabled={late}>
          {t("desk.action.request-changes")}
        </Button>
        <Button
          kind="tertiary"
          icon="plus"
          onClick={() => form.set({ remarks: [...remarks, { field: "title", text: "" }] })}
        >
          {t("desk.remarks.add")}
        </Button>
      </div>
    </form>
  );
}

type ReadyProps = {
  readonly texts: readonly ReadyText[];
  readonly remark: Remark;
  readonly onPick: (text: ReadyText) => void;
};
/** The ready text of the chosen field, for those that are not among the first. */
function ReadyButton({ texts, remark, onPick }: ReadyProps) {
  const t = useT();
  const text = texts.slice(OFFERED).find(({ about }) => about === remark.field);
  if (!text) return null;
  return (
    <div className="b-row">
      <Button small onClick={() => onPick(text)}>
        {t("templates.choose")}
      </Button>
    </div>
  );
}

import { type Review, REJECTION_REASONS } from "@praktika/shared/moderation/contract";
import { textId } from "@praktika/shared/texts/t";
import { CITIES, type City } from "@praktika/shared/values/city";
import { type FormEvent, useState } from "react";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField, TextArea } from "../ui/inputs.tsx";
import { textRows } from "./text-rows.ts";

const SHORTEST = 10;
type Sender<V> = { readonly busy: boolean; readonly onSend: (value: V) => void };

/** A reason from the fixed list with an explanation the employer reads. */
export function ReasonForm<R extends string>({
  reasons,
  action,
  busy,
  onSend,
}: Sender<{ reason: R; text: string }> & { readonly reasons: readonly R[]; readonly action: string }) {
  const t = useT();
  const [reason, setReason] = useState<string>("");
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason && text.trim().length >= SHORTEST) onSend({ reason: reason as R, text });
  };
  return (
    <form className="b-form" onSubmit={submit} noValidate>
      <SelectField
        label={t("desk.reason")}
        value={reason}
        onValue={setReason}
        empty={t("common.choose")}
        error={tried && !reason ? t("problems.field.required") : undefined}
        options={reasons.map((one) => ({ value: one, label: t(textId("desk.reason", one)) }))}
      />
      <TextArea
        label={t("desk.explain")}
        hint={t("desk.explain.hint")}
        value={text}
        maxLength={2000}
        onValue={setText}
        error={tried && text.trim().length < SHORTEST ? t("desk.explain.short") : undefined}
      />
      <div className="b-row">
        <Button kind="danger" type="submit" busy={busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}

export const RejectForm = (props: Sender<{ reason: (typeof REJECTION_REASONS)[number]; text: string }>) => {
  const t = useT();
  return <ReasonForm {...props} reasons={REJECTION_REASONS} action={t("desk.action.reject")} />;
};

export function AskForm({ busy, onSend }: Sender<string>) {
  const t = useT();
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim().length >= SHORTEST) onSend(text);
  };
  return (
    <form className="b-form" onSubmit={submit} noValidate>
      <TextArea
        label={t("desk.question")}
        hint={t("desk.explain.hint")}
        value={text}
        maxLength={2000}
        onValue={setText}
        error={tried && text.trim().length < SHORTEST ? t("desk.explain.short") : undefined}
      />
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy}>
          {t("desk.action.ask")}
        </Button>
      </div>
    </form>
  );
}

export function HandOverForm({ from, busy, onSend }: Sender<City> & { readonly from: City }) {
  const t = useT();
  const [city, setCity] = useState("");
  return (
    <form
      className="b-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (city) onSend(city as City);
      }}
    >
      <SelectField
        label={t("desk.handOver.to")}
        value={city}
        onValue={setCity}
        empty={t("common.choose")}
        options={CITIES.filter((one) => one !== from).map((one) => ({
          value: one,
          label: t(textId("values.city", one)),
        }))}
      />
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy}>
          {t("desk.action.hand-over")}
        </Button>
      </div>
    </form>
  );
}

type Remark = { field: string; text: string };
/** Remarks on fields: what is missing, one by one. */
export function ChangesForm({ review, busy, onSend }: Sender<Remark[]> & { readonly review: Review }) {
  const t = useT();
  const format = useFormat();
  const [remarks, setRemarks] = useState<Remark[]>([{ field: "description", text: "" }]);
  const [tried, setTried] = useState(false);
  const fields = review.offer?.text ? textRows(t, format, review.offer.text) : [];
  const change = (index: number, patch: Partial<Remark>) =>
    setRemarks(remarks.map((one, at) => (at === index ? { ...one, ...patch } : one)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const filled = remarks.filter(({ text }) => text.trim().length >= 3);
    if (filled.length > 0) onSend(filled);
  };
  return (
    <form className="b-form" onSubmit={submit} noValidate>
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
            label={t("desk.remarks.text")}
            rows={2}
            value={remark.text}
            maxLength={1000}
            onValue={(text) => change(index, { text })}
            error={tried && index === 0 && remark.text.trim().length < 3 ? t("desk.remarks.none") : undefined}
          />
        </div>
      ))}
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy}>
          {t("desk.action.request-changes")}
        </Button>
        <Button kind="tertiary" icon="plus" onClick={() => setRemarks([...remarks, { field: "title", text: "" }])}>
          {t("desk.remarks.add")}
        </Button>
      </div>
    </form>
  );
}

import { REJECTION_REASONS } from "@praktika/shared/moderation/contract";
import { textId } from "@praktika/shared/texts/t";
import { CITIES, type City } from "@praktika/shared/values/city";
import { type FormEvent, useRef } from "react";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField, TextArea } from "../ui/inputs.tsx";
import { insertText, useReadyTexts } from "./ready-texts.ts";
import { TemplatePicker } from "./template-picker.tsx";

const SHORTEST = 10;
export type Sender<V> = {
  /** Under which what was written is kept in this tab until it is sent. */
  readonly name: string;
  readonly busy: boolean;
  /** Cannot be sent any more: somebody was faster. */
  readonly late?: boolean;
  /** The desk whose ready texts are offered. */
  readonly city: City;
  /** Answers undefined when it was refused. */
  readonly onSend: (value: V) => Promise<unknown>;
};

/** After a ready text the next step is to send it. */
export const toSend = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLButtonElement>("button[type=submit]")?.focus();

type ReasonProps<R extends string> = Sender<{ reason: R; text: string }> & {
  readonly reasons: readonly R[];
  readonly does: "reject" | "suspend" | "block";
  readonly action: string;
};
/** A reason from the fixed list with an explanation the employer reads. */
export function ReasonForm<R extends string>({
  reasons,
  does,
  action,
  name,
  city,
  busy,
  late,
  onSend,
}: ReasonProps<R>) {
  const t = useT();
  const box = useRef<HTMLFormElement>(null);
  const ready = useReadyTexts(city, does);
  const form = useForm({ name, initial: { reason: "", text: "" } });
  const { reason, text } = form.values;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = reasons.find((one) => one === reason);
    const errors = {
      ...(!chosen && { reason: t("problems.field.required") }),
      ...(text.trim().length < SHORTEST && { text: t("desk.explain.short") }),
    };
    form.reject(errors);
    if (chosen && !errors.text && (await onSend({ reason: chosen, text }))) form.done();
  };
  return (
    <form className="b-form" ref={box} onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary form={form} />
      <TemplatePicker
        texts={ready}
        onPick={(one) => {
          form.set({ reason: one.about ?? reason, text: insertText(text, one.text, ready) });
          toSend(box.current);
        }}
      />
      <SelectField
        id={inputId("reason")}
        label={t("desk.reason")}
        value={reason}
        onValue={(value) => form.set({ reason: value })}
        empty={t("common.choose")}
        error={form.error("reason")}
        options={reasons.map((one) => ({ value: one, label: t(textId("desk.reason", one)) }))}
      />
      <TextArea
        id={inputId("text")}
        label={t("desk.explain")}
        hint={t("desk.explain.hint")}
        value={text}
        maxLength={2000}
        onValue={(value) => form.set({ text: value })}
        error={form.error("text")}
      />
      <div className="b-row">
        <Button kind="danger" type="submit" busy={busy} disabled={late}>
          {action}
        </Button>
      </div>
    </form>
  );
}

export const RejectForm = (props: Sender<{ reason: (typeof REJECTION_REASONS)[number]; text: string }>) => {
  const t = useT();
  return <ReasonForm {...props} reasons={REJECTION_REASONS} does="reject" action={t("desk.action.reject")} />;
};

export function AskForm({ name, city, busy, late, onSend }: Sender<string>) {
  const t = useT();
  const box = useRef<HTMLFormElement>(null);
  const ready = useReadyTexts(city, "ask");
  const form = useForm({ name, initial: { text: "" } });
  const { text } = form.values;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const short = text.trim().length < SHORTEST;
    form.reject(short ? { text: t("desk.explain.short") } : {});
    if (!short && (await onSend(text))) form.done();
  };
  return (
    <form className="b-form" ref={box} onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary form={form} />
      <TemplatePicker
        texts={ready}
        onPick={(one) => {
          form.set({ text: insertText(text, one.text, ready) });
          toSend(box.current);
        }}
      />
      <TextArea
        id={inputId("text")}
        label={t("desk.question")}
        hint={t("desk.explain.hint")}
        value={text}
        maxLength={2000}
        onValue={(value) => form.set({ text: value })}
        error={form.error("text")}
      />
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy} disabled={late}>
          {t("desk.action.ask")}
        </Button>
      </div>
    </form>
  );
}

export function HandOverForm({ name, city: from, busy, late, onSend }: Sender<City>) {
  const t = useT();
  const form = useForm({ name, initial: { city: "" } });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const city = CITIES.find((one) => one === form.values.city);
    form.reject(city ? {} : { city: t("problems.field.required") });
    if (city && (await onSend(city))) form.done();
  };
  return (
    <form className="b-form" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary form={form} />
      <SelectField
        id={inputId("city")}
        label={t("desk.handOver.to")}
        value={form.values.city}
        onValue={(city) => form.set({ city })}
        empty={t("common.choose")}
        error={form.error("city")}
        options={CITIES.filter((one) => one !== from).map((one) => ({
          value: one,
          label: t(textId("values.city", one)),
        }))}
      />
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy} disabled={late}>
          {t("desk.action.hand-over")}
        </Button>
      </div>
    </form>
  );
}

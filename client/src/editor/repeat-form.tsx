import { addPeriod, duplicateOffer, listManagedOffers, type ManagedOffer } from "@praktika/shared/offers/contract";
import { REPEATS, type Repeat } from "@praktika/shared/offers/next-periods";
import { textId } from "@praktika/shared/texts/t";
import { FormErrors } from "../employers/form-errors.tsx";
import { useChange } from "../lib/data.ts";
import { inputId, useForm } from "../lib/form.tsx";
import { useFormat } from "../lib/format.ts";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { useToast } from "../ui/toast.tsx";
import { CHANGED } from "./changed.ts";
import { periodErrors } from "./check.ts";
import { periodOf } from "./draft.ts";
import { PeriodInputs } from "./period-inputs.tsx";
import { movedPeriods, type Way, WAYS } from "./repeat.ts";
import type { PeriodValues } from "./values.ts";

type Props = { readonly offer: ManagedOffer; readonly addable: boolean; readonly onDone: () => void };
type Values = { readonly way: Way; readonly when: Repeat; readonly periods: readonly PeriodValues[] };

/** Asks which way and when, proposes the periods, and lets the person change them. */
export function RepeatForm({ offer, addable, onDone }: Props) {
  const t = useT();
  const format = useFormat();
  const go = useGo();
  const toast = useToast();
  const way: Way = addable ? "period" : "draft";
  const form = useForm<Values>({
    name: `repeat:${offer.id}`,
    initial: { way, when: "year", periods: movedPeriods(offer, way, "year") },
  });
  const { values, set } = form;
  const options = { refresh: CHANGED, failed: form.fail } as const;
  const finish = (said: string) => {
    form.reset({ way, when: "year", periods: movedPeriods(offer, way, "year") });
    toast(said);
    onDone();
  };
  const add = useChange(addPeriod, { ...options, done: () => finish(t("editor.live.added")) });
  const copy = useChange(duplicateOffer, {
    refresh: [listManagedOffers],
    failed: form.fail,
    done: ({ id }) => {
      form.done();
      finish(t("editor.repeat.done"));
      go(`/betrieb/${offer.employerId}/angebote/${id}`);
    },
  });
  const choose = (patch: Partial<Pick<Values, "way" | "when">>) => {
    const next = { way: values.way, when: values.when, ...patch };
    set({ ...next, periods: movedPeriods(offer, next.way, next.when) });
  };
  const wrong = (index: number) => (field: string) => {
    const period = values.periods[index];
    const code = form.tries > 0 && period ? periodErrors(period)[field] : undefined;
    return code && t(textId("editor.periodError", code === "required" ? code : field));
  };
  const send = () => {
    if (values.periods.some((period) => Object.keys(periodErrors(period)).length > 0))
      return form.reject({ periods: t("editor.need.periods") });
    const periods = values.periods.map(periodOf);
    const [first] = periods;
    if (values.way === "period" && first) return void add.run({ params: { id: offer.id }, body: first });
    void copy.run({ params: { id: offer.id }, body: { periods }, idempotencyKey: form.idempotencyKey });
  };
  const span = (repeat: Repeat) => {
    const moved = movedPeriods(offer, values.way, repeat);
    const [from, to] = [moved[0]?.startsOn, moved.at(-1)?.endsOn];
    return from && to ? format.range(from, to) : "";
  };
  return (
    <form
      className="b-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormErrors form={form} />
      {addable ? (
        <RadioGroup
          name="way"
          legend={t("editor.repeat.way")}
          value={values.way}
          onValue={(next) => choose({ way: next as Way })}
          options={WAYS.map((one) => ({
            value: one,
            label: t(textId("editor.repeat.way", one), {
              day: offer.approvedOn ? format.day(offer.approvedOn) : "",
            }),
          }))}
        />
      ) : (
        <p>{t("editor.repeat.draftOnly")}</p>
      )}
      {offer.periods.length > 0 && (
        <RadioGroup
          name="when"
          legend={t("editor.repeat.when")}
          value={values.when}
          onValue={(next) => choose({ when: next as Repeat })}
          options={REPEATS.map((one) => ({
            value: one,
            label: t(textId("editor.repeat.when", one)),
            more: span(one),
          }))}
        />
      )}
      <fieldset className="b-stack" id={inputId("periods")} tabIndex={-1}>
        <legend className="b-legend">{t("editor.repeat.periods")}</legend>
        {values.periods.map((period, index) => (
          <PeriodInputs
            key={index}
            number={index + 1}
            values={period}
            error={wrong(index)}
            set={(patch) =>
              set({ periods: values.periods.map((one, at) => (at === index ? { ...one, ...patch } : one)) })
            }
          />
        ))}
      </fieldset>
      <p>
        <Button kind="primary" type="submit" icon="calendar" busy={add.busy || copy.busy}>
          {t(textId("editor.repeat.action", values.way))}
        </Button>
      </p>
    </form>
  );
}

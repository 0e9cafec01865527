import { promiseApplication } from "@praktika/shared/applications/contract";
import { manageOffer } from "@praktika/shared/offers/contract";
import { CONFIRM_DAYS } from "@praktika/shared/values/limits";
import { FormErrors } from "../employers/form-errors.tsx";
import { useChange, useRead } from "../lib/data.ts";
import { inputId, useForm } from "../lib/form.tsx";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { ReplyField } from "../replies/reply-field.tsx";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { DayField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { Loaded } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { ANSWERED } from "./answered.ts";
import { firstChoice, type OwnPeriod, stayIn } from "./stay.ts";
import { noteOf, type StepProps } from "./step-form.ts";

/** Holds a seat for one person: which period, and which days of a flexible one. */
export function PromiseForm(props: StepProps) {
  const read = useRead(manageOffer, { params: { id: props.application.offerId } });
  return <Loaded read={read}>{({ periods }) => <Stay {...props} periods={periods} />}</Loaded>;
}

function Stay({ application, onDone, periods }: StepProps & { readonly periods: readonly OwnPeriod[] }) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const { id, version, card } = application;
  const first = firstChoice(periods, card.wish);
  const form = useForm({
    name: `promise:${id}`,
    initial: { periodId: first?.id ?? "", ...(first ? stayIn(first, card.wish) : card.wish), text: "" },
  });
  const { values } = form;
  const { text, ...stay } = values;
  const chosen = periods.find((period) => period.id === values.periodId);
  const promise = useChange(promiseApplication, {
    refresh: ANSWERED,
    failed: form.fail,
    done: () => {
      form.done();
      toast(t("employer.promise.done"));
      onDone();
    },
  });
  if (!first) return <Notice tone="warning" title={t("employer.promise.full")} />;
  const choose = (periodId: string) => {
    const period = periods.find((one) => one.id === periodId);
    if (period) form.set({ periodId, ...stayIn(period, card.wish) });
  };
  const limits = chosen && { min: chosen.startsOn, max: chosen.endsOn };
  return (
    <form
      className="b-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void promise.run({ params: { id }, version, body: { ...stay, ...noteOf(text) } });
      }}
    >
      <FormErrors form={form} />
      <p>{t("employer.promise.wish", { span: format.range(card.wish.startsOn, card.wish.endsOn) })}</p>
      <RadioGroup
        id={inputId("periodId")}
        name="period"
        legend={t("employer.promise.period")}
        error={form.error("periodId")}
        value={values.periodId}
        onValue={choose}
        options={periods.map(({ id: value, startsOn, endsOn, free, bookable }) => ({
          value,
          label: format.range(startsOn, endsOn),
          more: t(bookable ? "employer.promise.free" : "employer.promise.gone", { free }),
          disabled: !bookable,
        }))}
      />
      {chosen && chosen.minDays !== null && (
        <div className="b-formgrid">
          <DayField
            id={inputId("startsOn")}
            label={t("employer.promise.from")}
            error={form.error("startsOn")}
            {...limits}
            value={values.startsOn}
            onValue={(startsOn) => form.set({ startsOn })}
          />
          <DayField
            id={inputId("endsOn")}
            label={t("employer.promise.to")}
            hint={
              chosen.maxDays === null
                ? t("employer.promise.min", { min: chosen.minDays })
                : t("employer.promise.minMax", { min: chosen.minDays, max: chosen.maxDays })
            }
            error={form.error("endsOn")}
            {...limits}
            value={values.endsOn}
            onValue={(endsOn) => form.set({ endsOn })}
          />
        </div>
      )}
      <ReplyField
        application={application}
        purpose="promise"
        stay={stay}
        optional
        error={form.error("text")}
        value={text}
        onValue={(next) => form.set({ text: next })}
      />
      <p className="b-small b-muted">{t("employer.promise.text", { days: CONFIRM_DAYS })}</p>
      <p>
        <Button kind="primary" type="submit" icon="check" busy={promise.busy}>
          {t("employer.promise.action")}
        </Button>
      </p>
    </form>
  );
}

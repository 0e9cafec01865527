import type { OfferDraft } from "@praktika/shared/offers/offer-text";
import { type T, textId } from "@praktika/shared/texts/t";
import { placeOf } from "@praktika/shared/values/postcodes";
import { useState } from "react";
import { type Format, useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { OfferArticle } from "../offers/offer-article.tsx";
import { offerFacts } from "../offers/offer-facts.ts";
import { sayPay } from "../search/pay.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Facts } from "../ui/facts.tsx";
import { CityMark, FieldIcon, Icon } from "../ui/icon.tsx";
import { previewText } from "./preview-text.ts";
import type { EditorState } from "./use-editor.ts";
import { draftOf, isBegun } from "./draft.ts";
import type { PeriodValues } from "./values.ts";

/** How the offer will look in the results; the whole page behind a button. */
export function Preview({
  editor: { form },
  employerName,
}: {
  readonly editor: EditorState;
  readonly employerName: string;
}) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const draft = draftOf(form.values);
  return (
    <section aria-labelledby="preview" className="b-stack b-stack--s">
      <h2 className="b-h" id="preview">
        {t("editor.preview.title")}
      </h2>
      <PreviewCard draft={draft} periods={form.values.periods.filter(isBegun)} employerName={employerName} />
      <p>
        <Button small icon="eye" onClick={() => setOpen(true)}>
          {t("editor.preview.whole")}
        </Button>
      </p>
      <Dialog
        className="kern-dialog b-dialog b-dialog--wide"
        title={draft.title ?? t("editor.untitled")}
        open={open}
        onClose={() => setOpen(false)}
      >
        <WholePreview draft={draft} />
      </Dialog>
    </section>
  );
}

export function WholePreview({ draft }: { readonly draft: OfferDraft }) {
  const t = useT();
  const format = useFormat();
  const text = previewText(draft);
  return (
    <div className="b-article">
      <p className="b-kicker">
        {t(textId("values.kind", text.kind))} · {t(textId("values.field", text.field))}
      </p>
      <Facts facts={offerFacts(t, format, { text, answers: null })} />
      <OfferArticle text={text} />
    </div>
  );
}

type CardProps = {
  readonly draft: OfferDraft;
  readonly periods: readonly PeriodValues[];
  readonly employerName: string;
};
function PreviewCard({ draft, periods, employerName }: CardProps) {
  const t = useT();
  const format = useFormat();
  const { kind, field, title } = draft;
  return (
    <article className="kern-card b-offer b-offer--tall">
      <div className="b-offer__head">
        <span className="b-fieldicon">{field ? <FieldIcon field={field} /> : <Icon name="tasks" />}</span>
        <div className="b-offer__t">
          <p className="b-kicker">
            {[kind && t(textId("values.kind", kind)), field && t(textId("values.field", field))]
              .filter(Boolean)
              .join(" · ") || t("editor.preview.open")}
          </p>
          <h3>{title || t("editor.untitled")}</h3>
          <p className="b-by">{employerName}</p>
        </div>
      </div>
      <dl className="b-facts">
        {cardFacts(t, format, draft, periods).map(({ term, value, more }, index) => (
          <div key={term} className={index === 0 ? "b-wide" : undefined}>
            <dt>{term}</dt>
            <dd>
              {value ?? <span className="b-muted">{t("editor.preview.open")}</span>}
              {more && <small>{more}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function cardFacts(t: T, format: Format, draft: OfferDraft, periods: readonly PeriodValues[]) {
  const place = placeOf(draft.place?.postcode ?? "");
  const first = periods.find(({ startsOn, endsOn }) => startsOn && endsOn && startsOn <= endsOn);
  const seats = periods.reduce((sum, period) => sum + (Number(period.seats) || 0), 0);
  return [
    {
      term: t("offer.where"),
      value: place && (
        <CityMark city={place.city}>{`${t(textId("values.city", place.city))}-${place.district}`}</CityMark>
      ),
      more: draft.place?.street,
    },
    {
      term: t("editor.preview.when"),
      value: first && format.range(first.startsOn, first.endsOn),
      more: seats > 0 ? t("editor.preview.seats", { seats }) : undefined,
    },
    {
      term: t("offer.long"),
      value:
        draft.dailyMinutes === undefined ? undefined : t("offer.hours", { hours: format.hours(draft.dailyMinutes) }),
      more: undefined,
    },
    {
      term: t("offer.who"),
      value: draft.minimumAge === undefined ? undefined : t("editor.age", { age: draft.minimumAge }),
      more: undefined,
    },
    { term: t("offer.pay"), value: draft.pay && sayPay(t, format, draft.pay), more: undefined },
  ];
}

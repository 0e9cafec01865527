import type { PublicOffer } from "@praktika/shared/offers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Ticks } from "../offers/ticks.tsx";
import { sayPay } from "../search/pay.ts";
import { Facts } from "../ui/facts.tsx";
import { CityMark } from "../ui/icon.tsx";

/** What one applies for, and what the employer will see. */
export function ApplyAside({ offer: { text, city, district } }: { readonly offer: PublicOffer }) {
  const t = useT();
  const format = useFormat();
  return (
    <aside className="b-aside" aria-label={t("apply.aside")}>
      <div className="b-panel b-panel--tint">
        <p className="b-kicker">{t(textId("values.kind", text.kind))}</p>
        <h2>{text.title}</h2>
        <Facts
          facts={[
            {
              term: t("offer.where"),
              icon: "pin",
              value: <CityMark city={city}>{`${t(textId("values.city", city))}-${district}`}</CityMark>,
            },
            { term: t("offer.pay"), icon: "euro", value: sayPay(t, format, text.pay) },
            { term: t("offer.answer"), icon: "reply", value: t("offer.answerLatest") },
          ]}
        />
      </div>
      <div className="b-panel">
        <h2>{t("apply.sees")}</h2>
        <Ticks
          items={[t("apply.sees.answers"), t("apply.sees.german"), t("apply.sees.dates"), { no: t("apply.sees.not") }]}
        />
      </div>
    </aside>
  );
}

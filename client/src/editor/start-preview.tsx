import { textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";
import { Ticks } from "../offers/ticks.tsx";
import type { Start } from "./kind-starts.ts";

/** What a template brings, before it is taken. */
export function StartPreview({ start }: { readonly start: Start | undefined }) {
  const t = useT();
  return (
    <section className="b-panel b-panel--tint" aria-live="polite">
      <h2 id="start-preview">{t("starts.preview")}</h2>
      {start ? <Filled start={start} /> : <p className="b-small b-muted">{t("starts.preview.none")}</p>}
    </section>
  );
}

function Filled({ start }: { readonly start: Start }) {
  const t = useT();
  const { startsAt = "", endsAt = "", breakMinutes = "", minimumAge = "", street, postcode, payType } = start;
  const facts = [
    t("starts.preview.times", { from: startsAt, to: endsAt, break: breakMinutes }),
    t("starts.preview.age", { age: minimumAge }),
    ...(payType ? [`${t("editor.field.pay")}: ${t(textId("editor.pay", payType))}`] : []),
    ...(street && postcode ? [t("starts.preview.address", { street, postcode })] : []),
  ];
  return (
    <div className="b-stack b-stack--s b-small">
      {(["tasks", "learningGoals"] as const).map((name) => (
        <div key={name}>
          <h3 className="b-h">{t(textId("editor.field", name))}</h3>
          <Ticks items={start[name] ?? []} />
        </div>
      ))}
      <p className="b-muted">{facts.join(" · ")}</p>
    </div>
  );
}

import type { OfferText } from "@praktika/shared/offers/offer-text";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { type Row, textRows } from "./text-rows.ts";
import { wordDiff } from "./word-diff.ts";

const Words = ({ before, after }: { readonly before: string; readonly after: string }) => (
  <dd className="b-letter">
    {wordDiff(before, after).map(({ kind, text }, index) =>
      kind === "same" ? (
        <span key={index}>{text}</span>
      ) : kind === "added" ? (
        <ins key={index}>{text}</ins>
      ) : (
        <del key={index}>{text}</del>
      ),
    )}
  </dd>
);

const Plain = ({ rows }: { readonly rows: readonly Row[] }) => (
  <dl className="b-diff">
    {rows
      .filter(({ text }) => text)
      .map(({ field, label, text }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd className="b-letter">{text}</dd>
        </div>
      ))}
  </dl>
);

/** The version to decide; against the live one, changed fields word by word first. */
export function TextCompare({ text, live }: { readonly text: OfferText; readonly live: OfferText | null }) {
  const t = useT();
  const format = useFormat();
  const rows = textRows(t, format, text);
  if (!live) {
    return (
      <section className="b-stack" aria-labelledby="text">
        <h2 className="b-h" id="text">
          {t("desk.text")}
        </h2>
        <Plain rows={rows} />
      </section>
    );
  }
  const old = new Map(textRows(t, format, live).map((row) => [row.field, row.text]));
  const changed = rows.filter(({ field, text: now }) => old.get(field) !== now);
  return (
    <section className="b-stack" aria-labelledby="text">
      <h2 className="b-h" id="text">
        {t("desk.changes")}
      </h2>
      <p className="b-small b-muted">{t("desk.changes.hint")}</p>
      <dl className="b-diff">
        {changed.map(({ field, label, text: now }) => (
          <div key={field} className="is-changed">
            <dt>{label}</dt>
            <Words before={old.get(field) ?? ""} after={now} />
          </div>
        ))}
      </dl>
      <Disclosure title={t("desk.unchanged")}>
        <Plain rows={rows.filter((row) => !changed.includes(row))} />
      </Disclosure>
    </section>
  );
}

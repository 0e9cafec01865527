import type { ManagedOffer } from "@praktika/shared/offers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";

/** Every step an offer took, the last first. */
export function History({ offer: { history } }: { readonly offer: ManagedOffer }) {
  const t = useT();
  const format = useFormat();
  return (
    <details className="b-details">
      <summary>{t("editor.history.title", { count: history.length })}</summary>
      <ol className="b-historylist">
        {history.toReversed().map(({ at, machine, action, by, seats }) => (
          <li key={`${at}${machine}${action}`}>
            <time dateTime={at}>{format.instant(at)}</time>
            <span>
              {t(textId(`editor.history.${machine}`, action), {
                ...(seats && { span: format.range(seats.startsOn, seats.endsOn), from: seats.from, to: seats.to }),
              })}{" "}
              <span className="b-muted">{t(textId("editor.by", by))}</span>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

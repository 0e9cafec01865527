import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { berlinDay } from "@praktika/shared/values/dates";
import { DaysLeft } from "../employers/due-list.tsx";
import { useFormat } from "../lib/format.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { daysLeft, useWait } from "./deadline.tsx";
import { Glyph } from "./glyph.tsx";
import { grouped } from "./groups.ts";
import { nameOf } from "./profile-name.ts";

type Props = { readonly employerId: string; readonly applications: readonly ReceivedApplication[] };

/** Living applications as a list, by what happens next. */
export function GroupedRows({ employerId, applications }: Props) {
  const t = useT();
  return (
    <div className="b-article">
      {grouped(applications)
        .filter(({ items }) => items.length > 0)
        .map(({ name, items }) => (
          <section key={name} aria-labelledby={`group-${name}`}>
            <h2 className="kern-heading-medium" id={`group-${name}`}>
              {t(textId("employer.group", name))} <span className="b-count b-count--quiet">{items.length}</span>
            </h2>
            <Rows employerId={employerId} applications={items} />
          </section>
        ))}
    </div>
  );
}

export function Rows({ employerId, applications }: Props) {
  const t = useT();
  const format = useFormat();
  const wait = useWait();
  return (
    <ul className="b-due">
      {applications.map((application) => {
        const { id, offerTitle, card, promised, deadline } = application;
        const span = promised ?? card.wish;
        return (
          <li key={id}>
            {daysLeft(application) !== undefined && deadline ? (
              <DaysLeft day={berlinDay(new Date(deadline))} />
            ) : (
              <Glyph label={card.label} />
            )}
            <div>
              <p>
                <Link to={`/betrieb/${employerId}/bewerbungen/${id}`}>
                  <strong>{nameOf(t, application)}</strong>
                </Link>
              </p>
              <p className="b-small b-muted">
                {offerTitle} · {format.range(span.startsOn, span.endsOn)} ·{" "}
                {t("employer.card.sent", { day: format.dayShort(card.sentOn) })}
              </p>
            </div>
            <span className="b-small b-muted">
              {daysLeft(application) === undefined
                ? wait(application)
                : t(textId("employer.applicationState", application.state))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

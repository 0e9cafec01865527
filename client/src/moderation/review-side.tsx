import type { Review } from "@praktika/shared/moderation/contract";
import { type T, textId } from "@praktika/shared/texts/t";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { RuleList } from "../ui/rule-list.tsx";
import { DirectActions } from "./direct-actions.tsx";

const IDENTITY = ["name", "street", "postcode", "town", "registerNumber", "website"] as const;
type Identity = Review["employer"]["identity"];

/** A code said in words, or as it is when there are none. */
export function sayCode(t: T, prefix: string, code: string): string {
  const id = textId(prefix, code);
  const said = t(id);
  return said === id ? code : said;
}

export const IdentityRows = ({ identity }: { readonly identity: Identity }) => {
  const t = useT();
  return (
    <dl className="b-diff b-diff--tight">
      {IDENTITY.filter((key) => identity[key]).map((key) => (
        <div key={key}>
          <dt>{t(textId("desk.identity", key))}</dt>
          <dd>{identity[key]}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Rules, the employer's record, possible duplicates and what has happened so far. */
export function ReviewSide({ review }: { readonly review: Review }) {
  const t = useT();
  const format = useFormat();
  const { employer, findings, history } = review;
  return (
    <aside className="b-side" aria-label={t("desk.aside")}>
      {review.offer && (
        <section className="b-panel" aria-labelledby="regeln">
          <h2 id="regeln">{t("desk.rules")}</h2>
          {findings.length > 0 ? <RuleList findings={findings} /> : <p className="b-muted">{t("desk.rules.none")}</p>}
        </section>
      )}
      <section className="b-panel" aria-labelledby="akte">
        <h2 id="akte">{t("desk.employer")}</h2>
        <IdentityRows identity={employer.identity} />
        <dl className="b-diff b-diff--tight">
          <div>
            <dt>{t("desk.employer.kind")}</dt>
            <dd>{t(textId("values.employerKind", employer.kind))}</dd>
          </div>
          <div>
            <dt>{t("desk.employer.registered")}</dt>
            <dd>{format.date(employer.registeredAt)}</dd>
          </div>
          <div>
            <dt>{t("desk.employer.published")}</dt>
            <dd>{employer.published}</dd>
          </div>
        </dl>
        {employer.about && <p className="b-small">{employer.about}</p>}
        {employer.question && (
          <div className="b-note">
            <div>
              <strong>{t("desk.employer.question", { day: format.day(employer.question.until) })}</strong>
              {employer.question.text}
            </div>
          </div>
        )}
        <h3 className="b-h">{t("desk.record")}</h3>
        {employer.decisions.length === 0 && <p className="b-muted b-small">{t("desk.record.none")}</p>}
        <ul className="b-stack b-stack--s">
          {employer.decisions.map((decision) => (
            <li key={`${decision.at}${decision.outcome}`} className="b-small">
              {t("desk.record.line", {
                at: format.date(decision.at),
                outcome: sayCode(t, "desk.event", decision.outcome),
                desk: t(textId("values.city", decision.desk)),
              })}{" "}
              {decision.reason && sayCode(t, "desk.reason", decision.reason)}
              {decision.text && <span className="b-muted"> {decision.text}</span>}
            </li>
          ))}
        </ul>
        {employer.duplicates.length > 0 && (
          <>
            <h3 className="b-h">{t("desk.duplicates")}</h3>
            <ul className="b-stack b-stack--s">
              {employer.duplicates.map((twin) => (
                <li key={twin.name + twin.city} className="b-small">
                  {t("desk.duplicates.line", {
                    name: twin.name,
                    city: t(textId("values.city", twin.city)),
                    same: twin.same.map((one) => t(textId("desk.same", one))).join(", "),
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="b-panel" aria-labelledby="verlauf">
        <h2 id="verlauf">{t("desk.history")}</h2>
        <ol className="b-lines">
          {history.map(({ at, action, by }) => (
            <li key={at + action}>
              <span>
                {t("desk.history.line", { action: sayCode(t, "desk.event", action), by: sayCode(t, "desk.by", by) })}
              </span>
              <span className="b-small b-muted">{format.instant(at)}</span>
            </li>
          ))}
        </ol>
      </section>
      <DirectActions review={review} />
    </aside>
  );
}

import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { LAPSES_TO_PAUSE, MIN_ANSWERS_SHOWN } from "@praktika/shared/values/limits";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";

/** How applicants see the organisation: how fast and how often it answers. */
export function FiguresPanel({ employer: { answers, lapsesInARow } }: { readonly employer: ManagedEmployer }) {
  const t = useT();
  const format = useFormat();
  const percent = answers ? Math.round((answers.answered / answers.due) * 100) : 0;
  return (
    <section className="b-panel b-panel--tint" aria-labelledby="figures">
      <h2 id="figures">{t("employer.figures.title")}</h2>
      {answers ? (
        <>
          <div className="b-stat">
            <b>{t("employer.figures.days", { days: answers.medianDays })}</b>
            <span>{t("employer.figures.days.text")}</span>
          </div>
          <div className="b-stack b-stack--s">
            <p className="b-small b-row b-row--between">
              <span>{t("employer.figures.answered", { answered: answers.answered, due: answers.due })}</span>
              <span className="b-num">{t("employer.figures.percent", { percent: format.number(percent) })}</span>
            </p>
            <svg className="b-meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect className="b-meter__bar" width={percent} height="4" rx="2" />
            </svg>
          </div>
        </>
      ) : (
        <p className="b-small b-muted">{t("employer.figures.none", { count: MIN_ANSWERS_SHOWN })}</p>
      )}
      <p className="b-small b-muted">
        {t("employer.figures.lapses", { lapses: lapsesInARow, limit: LAPSES_TO_PAUSE })}
      </p>
    </section>
  );
}

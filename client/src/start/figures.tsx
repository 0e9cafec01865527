import type { Statistics } from "@praktika/shared/places/contract";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";

const BAR_WIDTH = 16;
const STEP = 26;
const HEIGHT = 56;

/** Free seats by month of start as bars; the figure above says the sum. */
function MonthBars({ byMonth }: { readonly byMonth: Statistics["byMonth"] }) {
  const months = byMonth.slice(0, 12);
  const most = Math.max(1, ...months.map(({ seats }) => seats));
  return (
    <svg viewBox={`0 0 302 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {months.map(({ month, seats }, index) => {
        const height = Math.max(2, Math.round((seats / most) * (HEIGHT - 3)));
        return (
          <rect
            key={month}
            x={index * STEP}
            y={HEIGHT - height}
            width={BAR_WIDTH}
            height={height}
            rx="2"
            className={seats === most ? "b-bar-most" : "b-bar-plain"}
          />
        );
      })}
    </svg>
  );
}

/** Three live figures on the dark band. */
export function Figures({ statistics }: { readonly statistics: Statistics }) {
  const t = useT();
  const format = useFormat();
  const { answers, freeSeats, offers, byMonth } = statistics;
  const share = answers && answers.due > 0 ? Math.round((answers.answered / answers.due) * 100) : undefined;
  return (
    <div className="b-figures">
      <div className="b-figure">
        <span className="b-figure__n">{format.number(freeSeats)}</span>
        <p>{t("start.figures.seats", { offers })}</p>
        <MonthBars byMonth={byMonth} />
      </div>
      <div className="b-figure">
        <span className="b-figure__n">
          {answers ? format.number(answers.medianDays) : "–"}
          {answers && <small>{t("start.figures.days", { days: answers.medianDays })}</small>}
        </span>
        <p>{answers ? t("start.figures.daysText") : t("start.figures.soon")}</p>
      </div>
      <div className="b-figure">
        <span className="b-figure__n">
          {share ?? "–"}
          {share !== undefined && <small>{t("start.figures.share")}</small>}
        </span>
        <p>{share === undefined ? t("start.figures.soon") : t("start.figures.shareText")}</p>
      </div>
    </div>
  );
}

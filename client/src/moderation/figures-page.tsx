import { type Figures, readFigures } from "@praktika/shared/moderation/desk-contract";
import { textId } from "@praktika/shared/texts/t";
import type { City } from "@praktika/shared/values/city";
import { CASE_WORKING_DAYS, MIN_DECISIONS_SHOWN } from "@praktika/shared/values/limits";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { type Bar, Bars, Columns } from "../ui/bars.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Loaded } from "../ui/states.tsx";
import { Table } from "../ui/table.tsx";
import { useCaseKind } from "./case-labels.tsx";
import { DeskNav } from "./desk-nav.tsx";
import { sayCode } from "./review-side.tsx";

export default function FiguresPage() {
  const city = (useParams()["city"] ?? "") as City;
  const t = useT();
  const format = useFormat();
  const figures = useRead(readFigures, { params: { city } });
  const { data } = figures;
  return (
    <Page>
      <DeskNav city={city} />
      <PageHead
        title={t("desk.figures.title", { city: t(textId("values.city", city)) })}
        {...(data && { lead: t("desk.figures.lead", { at: format.instant(data.at) }) })}
      />
      <Loaded read={figures} lines={12}>
        {(all) => (
          <div className="b-sections">
            <Heads figures={all} />
            <div className="b-chartgrid">
              <Weeks figures={all} />
              <Ages figures={all} />
              <Outcomes figures={all} />
              <Speeds figures={all} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

type Part = { readonly figures: Figures };

/** The four numbers that say at a glance how the desk stands. */
function Heads({ figures: { open, decided, suspended } }: Part) {
  const t = useT();
  const format = useFormat();
  const heads = [
    [open.total, t("desk.figures.open")],
    [open.overdue, t("desk.figures.overdue")],
    [decided.last30Days, t("desk.figures.month")],
    [suspended, t("desk.figures.suspended")],
  ] as const;
  return (
    <dl className="b-headfigures">
      {heads.map(([value, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{format.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

type ChartProps = {
  readonly title: string;
  readonly names: readonly string[];
  readonly bars: readonly Bar[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly children: ReactNode;
};
/** A drawing with the table that says the same. */
function Chart({ title, names, bars, rows, children }: ChartProps) {
  const t = useT();
  const empty = bars.every(({ value }) => value === 0);
  return (
    <section className="b-chart" aria-label={title}>
      <h2 className="b-h">{title}</h2>
      {empty ? <p className="b-muted">{t("desk.figures.none")}</p> : children}
      <details>
        <summary>{t("desk.figures.table")}</summary>
        <Table caption={title} head={names} rows={rows} />
      </details>
    </section>
  );
}

function Weeks({ figures: { decided } }: Part) {
  const t = useT();
  const format = useFormat();
  const bars = decided.weeks.map(({ startsOn, count }) => ({ label: format.dayShort(startsOn), value: count }));
  return (
    <Chart
      title={t("desk.figures.weeks")}
      names={[t("desk.figures.week"), t("desk.figures.count")]}
      bars={bars}
      rows={decided.weeks.map(({ startsOn, count }) => [format.day(startsOn), count])}
    >
      <Columns bars={bars} />
    </Chart>
  );
}

function Ages({ figures: { open } }: Part) {
  const t = useT();
  const sayKind = useCaseKind();
  const sum = (ages: readonly number[]) => ages.reduce((all, count) => all + count, 0);
  const bars = open.byKind.map(({ kind, ages }) => ({ label: sayKind(kind), value: sum(ages) }));
  const rows = open.byKind.flatMap(({ kind, ages }) =>
    ages.flatMap((count, age) =>
      count > 0 ? [[`${sayKind(kind)}, ${t(textId("desk.figures.age", String(age)))}`, count]] : [],
    ),
  );
  return (
    <Chart
      title={t("desk.figures.ages")}
      names={[t("desk.figures.ages.kind"), t("desk.figures.cases")]}
      bars={bars}
      rows={[...rows, [t("desk.figures.sum"), open.total]]}
    >
      <Bars bars={bars} />
    </Chart>
  );
}

function Outcomes({ figures: { outcomes } }: Part) {
  const t = useT();
  const named = outcomes.map(({ outcome, reason, count }) => ({
    label: [sayCode(t, "desk.event", outcome), reason && sayCode(t, "desk.reason", reason)].filter(Boolean).join(": "),
    value: count,
  }));
  return (
    <Chart
      title={t("desk.figures.outcomes")}
      names={[t("desk.figures.outcome"), t("desk.figures.count")]}
      bars={named}
      rows={named.map(({ label, value }) => [label, value])}
    >
      <Bars bars={named} />
    </Chart>
  );
}

function Speeds({ figures: { speed } }: Part) {
  const t = useT();
  const hidden = t("desk.figures.hidden", { least: MIN_DECISIONS_SHOWN });
  const rows = [
    [t("desk.figures.last30Days"), speed.last30Days],
    [t("desk.figures.last12Weeks"), speed.weeks],
  ] as const;
  const inTime = ({ inTime: done, of }: NonNullable<Figures["speed"]["weeks"]>) =>
    t("desk.figures.inTimeOf", { share: Math.round((done / of) * 100), inTime: done, of });
  return (
    <section className="b-chart" aria-label={t("desk.figures.speed")}>
      <h2 className="b-h">{t("desk.figures.speed")}</h2>
      <p className="b-small b-muted">{t("desk.figures.speed.hint", { goal: CASE_WORKING_DAYS })}</p>
      <Table
        caption={t("desk.figures.speed")}
        head={[t("desk.figures.span"), t("desk.figures.median"), t("desk.figures.inTime")]}
        rows={rows.map(([span, some]) => [span, some?.medianDays ?? hidden, some ? inTime(some) : hidden])}
      />
      <p className="b-xs b-muted">{t("desk.figures.hiddenWhy", { least: MIN_DECISIONS_SHOWN })}</p>
    </section>
  );
}

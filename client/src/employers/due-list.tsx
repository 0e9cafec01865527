import { textId } from "@praktika/shared/texts/t";
import { workingDaysBetween } from "@praktika/shared/values/holidays";
import { useState } from "react";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { countsOf, type Due, isOwn } from "./due.ts";
import { said } from "./due-said.ts";
import { today } from "./today.ts";

/** Working days from which on something is urgent. */
const HOT_DAYS = 1;
/** Above this many working days the day itself says more than a number. */
const COUNTED_DAYS = 30;
const SHOWN = 6;
const isHot = (day: string) => workingDaysBetween(today(), day) <= HOT_DAYS;

/** What is due, as a big number of working days, a sentence and a button. */
export function DueList({ due, employerId }: { readonly due: readonly Due[]; readonly employerId: string }) {
  const t = useT();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const first = due.find(isOwn);
  const shown = all ? due : due.slice(0, SHOWN);
  return (
    <>
      {due.length > 1 && <Counts due={due} />}
      <ol className="b-due">
        {shown.map((one) => {
          const { key, title, text, to, action } = said(t, format, one, employerId, isHot);
          return (
            <li key={key}>
              <DaysLeft day={one.day} quiet={!isOwn(one)} />
              <div>
                <p>
                  <strong>{title}</strong>
                </p>
                <p className="b-small b-muted">{text}</p>
              </div>
              <ButtonLink kind={one === first ? "primary" : "secondary"} small to={to} name={`${action}: ${title}`}>
                {action}
              </ButtonLink>
            </li>
          );
        })}
      </ol>
      {due.length > SHOWN && (
        <p>
          <Button small kind="tertiary" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? "employer.due.fewer" : "employer.due.more", { count: due.length - SHOWN })}
          </Button>
        </p>
      )}
    </>
  );
}

function Counts({ due }: { readonly due: readonly Due[] }) {
  const t = useT();
  return (
    <ul className="b-duecounts" aria-label={t("employer.due.counts")}>
      {countsOf(due).map(([kind, count]) => (
        <li key={kind}>{t(textId("employer.due", `${kind}.count`), { count })}</li>
      ))}
    </ul>
  );
}

type DaysProps = { readonly day: string | null; readonly quiet?: boolean };
export function DaysLeft({ day, quiet = false }: DaysProps) {
  const t = useT();
  const format = useFormat();
  if (!day) return <span className="b-due__when b-due__when--calm">{t("employer.due.anytime")}</span>;
  const days = workingDaysBetween(today(), day);
  if (days > COUNTED_DAYS)
    return <span className="b-due__when b-due__when--calm">{t("employer.due.by", { day: format.dayShort(day) })}</span>;
  return (
    <span className={!quiet && isHot(day) ? "b-due__when is-hot" : "b-due__when"}>
      <b>{days}</b>
      <span>{t("employer.due.days", { days })}</span>
    </span>
  );
}

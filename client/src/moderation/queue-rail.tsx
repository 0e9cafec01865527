import type { CaseFilters } from "@praktika/shared/moderation/address";
import { useT } from "../lib/texts.tsx";
import { Link } from "../lib/link.tsx";
import { CaseSigns, useCaseKind } from "./case-labels.tsx";
import { casePath } from "./case-list.tsx";
import type { Cases } from "./use-cases.ts";

type Props = {
  readonly city: string;
  readonly current: string;
  readonly cases: Cases | undefined;
  readonly filters: CaseFilters;
};
/** The queue beside the case that is open. */
export function QueueRail({ city, current, cases, filters }: Props) {
  const t = useT();
  const sayKind = useCaseKind();
  return (
    <nav className="b-queue" aria-labelledby="warteschlange">
      <div className="b-queue__head">
        <h2 className="b-h" id="warteschlange">
          {t("desk.queue")}
        </h2>
        {cases && <p className="b-small b-muted">{t("desk.count", { count: cases.total })}</p>}
      </div>
      <ul>
        {cases?.items.map((item) => (
          <li key={item.id}>
            <Link to={casePath(city, item.id, filters)} aria-current={item.id === current ? "page" : undefined}>
              <b>{item.employerName}</b>
              <span>{item.kind === "employer" ? sayKind(item.kind) : `${sayKind(item.kind)} · ${item.title}`}</span>
              <CaseSigns item={item} short />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { CASE_KINDS, CASE_STATES, listCases } from "@praktika/shared/moderation/contract";
import { textId } from "@praktika/shared/texts/t";
import type { City } from "@praktika/shared/values/city";
import { useState } from "react";
import { useParams } from "react-router";
import { useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { SelectField } from "../ui/inputs.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Empty, Loaded } from "../ui/states.tsx";
import { CaseSigns, useCaseKind } from "./case-labels.tsx";

type State = (typeof CASE_STATES)[number];
type Kind = (typeof CASE_KINDS)[number];
const FIRST = 50;
const MOST = 100;

export default function CasesPage() {
  const { city = "" } = useParams();
  const t = useT();
  const [state, setState] = useState<State>("open");
  const [kind, setKind] = useState("");
  const [limit, setLimit] = useState(FIRST);
  const cases = useRead(
    listCases,
    { params: { city: city as City }, query: { state, limit: String(limit), ...(kind && { kind: [kind as Kind] }) } },
    { keep: true },
  );
  const name = t(textId("values.city", city));
  const states: Readonly<Record<State, string>> = {
    open: t("desk.filter.open"),
    decided: t("desk.filter.decided"),
    closed: t("desk.filter.closed"),
  };
  return (
    <Page>
      <PageHead
        title={t("desk.title", { city: name })}
        {...(cases.data && state === "open" && !kind && { lead: t("desk.lead", { open: cases.data.items.length }) })}
      >
        <p className="b-row">
          <ButtonLink small icon="people" to={`/pruefstelle/${city}/team`}>
            {t("desk.team")}
          </ButtonLink>
        </p>
      </PageHead>
      <div className="b-row b-filters">
        <SelectField
          label={t("desk.filter.state")}
          value={state}
          onValue={(value) => setState(value as State)}
          options={CASE_STATES.map((one) => ({ value: one, label: states[one] }))}
        />
        <SelectField
          label={t("desk.filter.kind")}
          value={kind}
          onValue={setKind}
          empty={t("common.any")}
          options={CASE_KINDS.map((one) => ({ value: one, label: t(textId("desk.kind", one)) }))}
        />
      </div>
      <Loaded read={cases}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty title={t("desk.empty.title")}>{t("desk.empty.text")}</Empty>
          ) : (
            <>
              <CaseList city={city} items={items} />
              {nextCursor && limit < MOST && <Button onClick={() => setLimit(MOST)}>{t("desk.more")}</Button>}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function CaseList({
  city,
  items,
}: {
  readonly city: string;
  readonly items: readonly Parameters<typeof CaseSigns>[0]["item"][];
}) {
  const t = useT();
  const format = useFormat();
  const sayKind = useCaseKind();
  return (
    <ol className="b-lines b-caselist">
      {items.map((item) => (
        <li key={item.id}>
          <span>
            <Link to={`/pruefstelle/${city}/vorgang/${item.id}`}>
              <b>{item.title}</b>
            </Link>
            <span>{`${sayKind(item.kind)} · ${item.employerName} · ${t("desk.opened", { at: format.instant(item.openedAt) })}`}</span>
            <CaseSigns item={item} />
          </span>
        </li>
      ))}
    </ol>
  );
}

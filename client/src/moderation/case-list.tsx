import { caseAddress, type CaseFilters } from "@praktika/shared/moderation/address";
import { type CaseItem, claimCase, listCases, readReview } from "@praktika/shared/moderation/contract";
import { useRef } from "react";
import { useChange } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useKeys } from "../lib/keys.ts";
import { Link, useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { CaseSigns, useCaseKind } from "./case-labels.tsx";
import { neighbours } from "./neighbours.ts";

export const casePath = (city: string, id: string, filters: CaseFilters) =>
  `/pruefstelle/${city}/vorgang/${id}${caseAddress(filters)}`;

type Props = { readonly city: string; readonly items: readonly CaseItem[]; readonly filters: CaseFilters };

/** The lines of the queue; J and K move along them, U claims the one that has the focus, N opens the first free one. */
export function CaseList({ city, items, filters }: Props) {
  const t = useT();
  const format = useFormat();
  const sayKind = useCaseKind();
  const say = useToast();
  const go = useGo();
  const list = useRef<HTMLOListElement>(null);
  const done = () => say(t("desk.done", { action: t("desk.action.claim") }));
  const claim = useChange(claimCase, { refresh: [listCases, readReview], done });
  const links = () => [...(list.current?.querySelectorAll("a") ?? [])];
  const place = () => links().findIndex((link) => link === document.activeElement);
  const next = neighbours(items, { id: "", openedAt: "" }).next;
  useKeys({
    j: () => links()[Math.min(place() + 1, items.length - 1)]?.focus(),
    k: () => links()[Math.max(place() - 1, 0)]?.focus(),
    u: () => {
      const item = items[place()];
      if (item?.state === "open") void claim.run({ params: { id: item.id }, body: {} });
    },
    n: next && (() => go(casePath(city, next.id, filters))),
  });
  return (
    <>
      <RefusedNotice refused={claim.refused} />
      <ol className="b-lines b-caselist" ref={list}>
        {items.map((item) => (
          <li key={item.id}>
            <span>
              <Link to={casePath(city, item.id, filters)}>
                <b>{item.title}</b>
              </Link>
              <span>{`${sayKind(item.kind)} · ${item.employerName} · ${t("desk.opened", { at: format.instant(item.openedAt) })}`}</span>
              <CaseSigns item={item} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

import { listManagedOffers } from "@praktika/shared/offers/contract";
import { useSearchParams } from "react-router";
import { Workspace } from "../employers/workspace.tsx";
import { useRead } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { SelectField } from "../ui/inputs.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Empty, Skeleton, Trouble } from "../ui/states.tsx";
import { Board } from "./board.tsx";
import { GroupedRows, Rows } from "./due-rows.tsx";
import { useReceived } from "./use-received.ts";

const VIEWS = [
  ["board", "board"],
  ["list", "list"],
  ["ended", "clock"],
] as const;
const VIEW_TEXTS = { board: "employer.view.board", list: "employer.view.list", ended: "employer.view.ended" } as const;

/** Every application an organisation received. */
export default function ReceivedListPage() {
  return <Workspace>{({ id }) => <Received key={id} employerId={id} />}</Workspace>;
}

function Received({ employerId }: { readonly employerId: string }) {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const offer = search.get("angebot") ?? "";
  const view = VIEWS.map(([name]) => name).find((name) => name === search.get("ansicht")) ?? "board";
  const choose = (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <PageHead title={t("employer.received.title")} lead={t("employer.received.lead")} />
      <div className="b-stack b-stack--l">
        <div className="b-row b-row--between b-tools">
          <OfferChoice employerId={employerId} value={offer} onValue={(value) => choose("angebot", value)} />
          <fieldset className="b-seg" aria-label={t("employer.view.label")}>
            {VIEWS.map(([name, icon]) => (
              <button
                key={name}
                type="button"
                aria-pressed={view === name}
                onClick={() => choose("ansicht", name === "board" ? "" : name)}
              >
                <Icon name={icon} size="s" />
                {t(VIEW_TEXTS[name])}
              </button>
            ))}
          </fieldset>
        </div>
        <Content key={`${view === "ended"}${offer}`} {...{ employerId, offer, view }} />
      </div>
    </>
  );
}

type ChoiceProps = { readonly employerId: string; readonly value: string; readonly onValue: (value: string) => void };
function OfferChoice({ employerId, value, onValue }: ChoiceProps) {
  const t = useT();
  const { data } = useRead(listManagedOffers, { params: { id: employerId } });
  const options = (data?.items ?? [])
    .filter(({ state }) => state !== "draft")
    .map(({ id, title }) => ({ value: id, label: title || t("employer.offer.untitled") }));
  return (
    <SelectField
      label={t("employer.received.offer")}
      value={value}
      onValue={onValue}
      options={options}
      empty={t("employer.received.allOffers", { count: options.length })}
    />
  );
}

type ContentProps = { readonly employerId: string; readonly offer: string; readonly view: (typeof VIEWS)[number][0] };
function Content({ employerId, offer, view }: ContentProps) {
  const t = useT();
  const { items, isPending, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useReceived(employerId, {
    offer: offer || undefined,
    ended: view === "ended",
  });
  if (error && items.length === 0) return <Trouble refused={error} retry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={9} />;
  if (items.length === 0) {
    return (
      <Empty
        title={t(view === "ended" ? "employer.received.noneEnded" : "employer.received.none")}
        action={
          view !== "ended" && (
            <ButtonLink to={`/betrieb/${employerId}/angebote`}>{t("employer.received.toOffers")}</ButtonLink>
          )
        }
      >
        {view !== "ended" && t("employer.received.noneText")}
      </Empty>
    );
  }
  return (
    <>
      {view === "board" && <h2 className="kern-sr-only">{t("employer.view.board")}</h2>}
      {view === "board" && <Board employerId={employerId} applications={items} />}
      {view === "list" && <GroupedRows employerId={employerId} applications={items} />}
      {view === "ended" && <Rows employerId={employerId} applications={items} />}
      {hasNextPage && (
        <p>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("common.more")}
          </Button>
        </p>
      )}
    </>
  );
}

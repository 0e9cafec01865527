import { useSearchParams } from "react-router";
import { useT } from "../lib/texts.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Empty, Skeleton, Trouble } from "../ui/states.tsx";
import { Board } from "./board.tsx";
import { Rows } from "./due-rows.tsx";
import { OfferChoice, STANDS, type Stand, StandChoice } from "./filters.tsx";
import { byDue, GROUPS, inGroup } from "./groups.ts";
import { useReceived } from "./use-received.ts";

const VIEWS = ["board", "list"] as const;
type View = (typeof VIEWS)[number];
const VIEW_TEXTS = { board: "employer.view.board", list: "employer.view.list" } as const;
type Props = { readonly employerId: string; readonly heading: "h2" | "h3" };

/** Every application an organisation received: as a board or a list, of all or one offer, living or ended. */
export function ApplicationsView({ employerId, heading }: Props) {
  const [search, setSearch] = useSearchParams();
  const offer = search.get("angebot") ?? "";
  const view = VIEWS.find((name) => name === search.get("ansicht")) ?? "board";
  const stand = STANDS.find((name) => name === search.get("stand")) ?? "living";
  const choose = (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className="b-stack b-stack--l">
      <div className="b-row b-row--between b-tools">
        <div className="b-row b-tools__filters">
          <OfferChoice employerId={employerId} value={offer} onValue={(value) => choose("angebot", value)} />
          <StandChoice value={stand} onValue={(value) => choose("stand", value === "living" ? "" : value)} />
        </div>
        <ViewSwitch view={view} onView={(value) => choose("ansicht", value === "board" ? "" : value)} />
      </div>
      <Content
        key={`${stand === "ended"}${offer}`}
        {...{ employerId, offer, view, stand, heading }}
        onStand={(value) => choose("stand", value === "living" ? "" : value)}
      />
    </div>
  );
}

function ViewSwitch({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const t = useT();
  return (
    <fieldset className="b-seg" aria-label={t("employer.view.label")}>
      {VIEWS.map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => onView(name)}>
          <Icon name={name} size="s" />
          {t(VIEW_TEXTS[name])}
        </button>
      ))}
    </fieldset>
  );
}

type ContentProps = Props & {
  readonly offer: string;
  readonly view: View;
  readonly stand: Stand;
  readonly onStand: (stand: Stand) => void;
};
function Content({ employerId, offer, view, stand, heading, onStand }: ContentProps) {
  const t = useT();
  const ended = stand === "ended";
  const { items, isPending, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useReceived(employerId, {
    offer: offer || undefined,
    ended,
  });
  if (error && items.length === 0) return <Trouble refused={error} retry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={9} />;
  const columns = GROUPS.filter((name) => stand === "living" || stand === name);
  const shown = ended ? items : byDue(items).filter((one) => columns.some((name) => inGroup(one, name)));
  return (
    <>
      <p className="kern-sr-only" role="status">
        {t("employer.received.found", { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <None {...{ employerId, stand, onStand }} filtered={offer !== "" || items.length > 0} />
      ) : view === "list" || ended ? (
        <Rows employerId={employerId} applications={shown} />
      ) : (
        <Board employerId={employerId} applications={shown} columns={columns} heading={heading} />
      )}
      {hasNextPage && (
        <p>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("common.more")}
          </Button>
        </p>
      )}
      <p>
        <Button small kind="tertiary" onClick={() => onStand(ended ? "living" : "ended")}>
          {t(ended ? "employer.received.toLiving" : "employer.received.toEnded")}
        </Button>
      </p>
    </>
  );
}

type NoneProps = Pick<ContentProps, "employerId" | "stand" | "onStand"> & { readonly filtered: boolean };
function None({ employerId, stand, onStand, filtered }: NoneProps) {
  const t = useT();
  if (stand === "ended") return <Empty title={t("employer.received.noneEnded")} />;
  if (filtered) {
    return (
      <Empty
        title={t("employer.received.noneSo")}
        action={
          stand !== "living" && <Button onClick={() => onStand("living")}>{t("employer.received.allStands")}</Button>
        }
      >
        {t("employer.received.noneSoText")}
      </Empty>
    );
  }
  const action = <ButtonLink to={`/betrieb/${employerId}/angebote`}>{t("employer.received.toOffers")}</ButtonLink>;
  return (
    <Empty title={t("employer.received.none")} action={action}>
      {t("employer.received.noneText")}
    </Empty>
  );
}

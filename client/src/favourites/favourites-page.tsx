import { listFavourites } from "@praktika/shared/favourites/contract";
import { searchOffers } from "@praktika/shared/search/contract";
import { useRead } from "../lib/data.ts";
import { useMe } from "../lib/session.ts";
import { useT } from "../lib/texts.tsx";
import { OfferCard } from "../search/offer-card.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { Note } from "../ui/notice.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Empty, Loaded } from "../ui/states.tsx";
import type { Kept } from "./device.ts";
import { EndedFavourite } from "./ended-favourite.tsx";
import { useDeviceFavourites, useTakeOver } from "./use-favourites.ts";

/** What somebody keeps: in the account, or in this browser. */
export default function FavouritesPage() {
  const me = useMe();
  const device = useDeviceFavourites();
  const account = useRead(listFavourites, {}, { enabled: Boolean(me?.student) });
  useTakeOver();
  return (
    <Page>
      {me?.student ? (
        <Loaded read={account} heads>
          {({ items }) => <Favourites kept={items} />}
        </Loaded>
      ) : (
        <Favourites kept={device} onDevice />
      )}
    </Page>
  );
}

function Favourites({ kept, onDevice = false }: { readonly kept: readonly Kept[]; readonly onDevice?: boolean }) {
  const t = useT();
  const query = { id: kept.map(({ offerId }) => offerId), limit: "100" };
  const found = useRead(searchOffers, { query }, { enabled: kept.length > 0, keep: true });
  return (
    <>
      <PageHead title={t("favourites.title")} lead={t("favourites.lead", { count: kept.length })} />
      {kept.length === 0 ? (
        <Empty
          title={t("favourites.empty.title")}
          action={
            <ButtonLink kind="primary" to="/praktika">
              {t("favourites.empty.action")}
            </ButtonLink>
          }
        >
          {t("favourites.empty.text")}
        </Empty>
      ) : (
        <div className="b-stack b-stack--l">
          {onDevice && (
            <Note>
              <p>{t("favourites.device")}</p>
              <ButtonLink small to="/anmelden?next=/gemerkt">
                {t("favourites.signIn")}
              </ButtonLink>
            </Note>
          )}
          <Loaded read={found} lines={9}>
            {({ items }) => (
              <ol className="b-list">
                {kept.map((one) => {
                  const card = items.find(({ id }) => id === one.offerId);
                  return <li key={one.offerId}>{card ? <OfferCard offer={card} /> : <EndedFavourite kept={one} />}</li>;
                })}
              </ol>
            )}
          </Loaded>
        </div>
      )}
    </>
  );
}

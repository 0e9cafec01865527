import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { listManagedOffers, type OfferListItem } from "@praktika/shared/offers/contract";
import { offerMachine } from "@praktika/shared/offers/lifecycle";
import type * as z from "zod/mini";
import { StateNotice } from "../employers/state-notice.tsx";
import { Workspace } from "../employers/workspace.tsx";
import { useRead } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Empty, Loaded } from "../ui/states.tsx";
import { OfferRows } from "./offer-rows.tsx";

type Item = z.infer<typeof OfferListItem>;
const isEnded = ({ state }: Item) => offerMachine.ends.includes(state);

/** Every offer of an organisation, by what it needs next. */
export default function OffersPage() {
  return <Workspace>{(employer, owner) => <Offers employer={employer} owner={owner} />}</Workspace>;
}

function Offers({ employer, owner }: { readonly employer: ManagedEmployer; readonly owner: boolean }) {
  const t = useT();
  const read = useRead(listManagedOffers, { params: { id: employer.id } });
  const open = employer.state === "verified" || employer.state === "pending";
  const create = open && (
    <ButtonLink kind="primary" icon="plus" to={`/betrieb/${employer.id}/angebote/neu`}>
      {t("editor.list.create")}
    </ButtonLink>
  );
  return (
    <>
      <div className="b-headrow">
        <PageHead title={t("editor.list.title")} lead={t("editor.list.lead")} />
        {create}
      </div>
      <div className="b-stack b-stack--l">
        {employer.state !== "verified" && <StateNotice employer={employer} owner={owner} />}
        <Loaded read={read} lines={9}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t("editor.list.none")} action={create}>
                {t("editor.list.noneText")}
              </Empty>
            ) : (
              <Lists employerId={employer.id} items={items} />
            )
          }
        </Loaded>
      </div>
    </>
  );
}

const URGENCY = ["changes_requested", "draft", "paused", "suspended", "submitted", "published"];
const urgency = ({ state, revision }: Item) => (revision === "changes_requested" ? 0 : URGENCY.indexOf(state));

function Lists({ employerId, items }: { readonly employerId: string; readonly items: readonly Item[] }) {
  const t = useT();
  const living = items.filter((item) => !isEnded(item)).toSorted((a, b) => urgency(a) - urgency(b));
  const ended = items.filter(isEnded);
  return (
    <>
      <h2 className="kern-sr-only">{t("editor.list.living")}</h2>
      <OfferRows employerId={employerId} items={living} />
      {ended.length > 0 && (
        <details className="b-details" open={living.length === 0}>
          <summary>{t("editor.list.ended", { count: ended.length })}</summary>
          <OfferRows employerId={employerId} items={ended} />
        </details>
      )}
    </>
  );
}

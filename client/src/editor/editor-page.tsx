import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { manageOffer } from "@praktika/shared/offers/contract";
import { useParams } from "react-router";
import { Workspace } from "../employers/workspace.tsx";
import { useRead } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Loaded } from "../ui/states.tsx";
import { NewOffer } from "./new-offer.tsx";
import { OfferScreen } from "./offer-screen.tsx";

/** A new offer, or one of the own: written, watched, run. */
export default function EditorPage() {
  const { offerId } = useParams();
  return (
    <Workspace>
      {(employer) =>
        offerId ? <OwnOffer key={offerId} employer={employer} offerId={offerId} /> : <NewOffer employer={employer} />
      }
    </Workspace>
  );
}

function OwnOffer({ employer, offerId }: { readonly employer: ManagedEmployer; readonly offerId: string }) {
  const t = useT();
  const read = useRead(manageOffer, { params: { id: offerId } });
  const back = { to: `/betrieb/${employer.id}/angebote`, label: t("editor.back") };
  return (
    <>
      {read.error && !read.data && <PageHead title={t("editor.gone")} back={back} />}
      <Loaded read={read} lines={12}>
        {(offer) => <OfferScreen employer={employer} offer={offer} back={back} />}
      </Loaded>
    </>
  );
}

import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import type { ManagedOffer } from "@praktika/shared/offers/contract";
import { useT } from "../lib/texts.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Editor } from "./editor.tsx";
import { History } from "./history.tsx";
import { LivePeriods } from "./live-periods.tsx";
import { OfferBadge } from "./offer-badge.tsx";
import { OfferNotice } from "./offer-notice.tsx";
import { WholePreview } from "./preview.tsx";
import { RunActions } from "./run-actions.tsx";
import { useEditor } from "./use-editor.ts";

type Props = { readonly employer: ManagedEmployer; readonly offer: ManagedOffer };
const WRITABLE = ["draft", "changes_requested"];
const WITH_PERIODS = ["published", "paused", "expired", "suspended"];

/** One own offer: where it stands, what can be done, and its text to write or to read. */
export function OfferScreen({
  employer,
  offer,
  back,
}: Props & { readonly back: { readonly to: string; readonly label: string } }) {
  const t = useT();
  const { state, revision, draft, live } = offer;
  const shown = draft ?? live ?? {};
  const open = ["pending", "verified"].includes(employer.state);
  const writable = open && draft !== null && WRITABLE.includes(revision?.state ?? state);
  const periods = WITH_PERIODS.includes(state) && <LivePeriods offer={offer} open={open} />;
  return (
    <>
      <PageHead title={(live ?? draft)?.title || t("editor.untitled")} back={back}>
        <OfferBadge state={state} revision={revision?.state ?? null} resumesOn={offer.resumesOn} />
      </PageHead>
      <div className="b-stack b-stack--l">
        <OfferNotice offer={offer} employer={employer} />
        {open && <RunActions offer={offer} employer={employer} />}
        {writable ? (
          <>
            {periods}
            <Writing key={revision ? "revision" : "offer"} employer={employer} offer={offer} />
          </>
        ) : (
          <div className={periods ? "b-two b-two--lead" : "b-form--page"}>
            {periods && <aside className="b-aside">{periods}</aside>}
            <section className="b-article" aria-labelledby="text">
              <h2 className={revision ? "kern-heading-medium" : "kern-sr-only"} id="text">
                {t(revision ? "editor.text.submitted" : "editor.text.title")}
              </h2>
              <WholePreview draft={shown} />
            </section>
          </div>
        )}
        <History offer={offer} />
      </div>
    </>
  );
}

function Writing({ employer, offer }: Props) {
  const editor = useEditor({ employerId: employer.id, offer });
  return <Editor editor={editor} employerName={employer.identity.name} />;
}

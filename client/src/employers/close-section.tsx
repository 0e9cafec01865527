import { readMe } from "@praktika/shared/accounts/contract";
import { closeEmployer, type ManagedEmployer, manageEmployer } from "@praktika/shared/employers/contract";
import { listManagedOffers } from "@praktika/shared/offers/contract";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Confirm } from "../ui/dialog.tsx";
import { RefusedNotice } from "../ui/states.tsx";

/** Leaves the exchange; its offers are withdrawn. */
export function CloseSection({ employer: { id, identity } }: { readonly employer: ManagedEmployer }) {
  const t = useT();
  const [asks, setAsks] = useState(false);
  const close = useChange(closeEmployer, {
    refresh: [manageEmployer, listManagedOffers, readMe],
    done: () => setAsks(false),
    failed: () => setAsks(false),
  });
  return (
    <section className="b-stack" aria-labelledby="close">
      <h2 className="kern-heading-medium" id="close">
        {t("employer.close.title")}
      </h2>
      <p>{t("employer.close.text")}</p>
      <RefusedNotice refused={close.refused} />
      <p>
        <Button kind="danger" onClick={() => setAsks(true)}>
          {t("employer.close.action")}
        </Button>
      </p>
      <Confirm
        danger
        title={t("employer.close.ask", { name: identity.name })}
        text={t("employer.close.ask.text")}
        action={t("employer.close.action")}
        busy={close.busy}
        open={asks}
        onClose={() => setAsks(false)}
        onConfirm={() => void close.run({ params: { id }, body: {} })}
      />
    </section>
  );
}

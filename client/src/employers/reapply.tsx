import { type ManagedEmployer, manageEmployer, reapplyEmployer } from "@praktika/shared/employers/contract";
import { useChange } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";

/** A rejected organisation asks its desk again; only with changed data. */
export function Reapply({ employer: { id } }: { readonly employer: ManagedEmployer }) {
  const t = useT();
  const toast = useToast();
  const reapply = useChange(reapplyEmployer, {
    refresh: [manageEmployer],
    done: () => toast(t("employer.reapply.done")),
  });
  return (
    <section className="b-stack" aria-labelledby="reapply">
      <h2 className="kern-heading-medium" id="reapply">
        {t("employer.reapply.title")}
      </h2>
      <p>{t("employer.reapply.text")}</p>
      {reapply.refused?.code === "incomplete" ? (
        <Notice tone="warning" live title={t("employer.reapply.unchanged")} />
      ) : (
        <RefusedNotice refused={reapply.refused} />
      )}
      <p>
        <Button
          kind="primary"
          icon="send"
          busy={reapply.busy}
          onClick={() => void reapply.run({ params: { id }, body: {} })}
        >
          {t("employer.reapply.action")}
        </Button>
      </p>
    </section>
  );
}

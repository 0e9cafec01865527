import { deleteMe, type Me } from "@praktika/shared/accounts/contract";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { useGo } from "../lib/link.tsx";
import { useMe, useSession } from "../lib/session.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Confirm } from "../ui/dialog.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { NameForm, PasswordForm } from "./account-forms.tsx";
import { SessionList } from "./session-list.tsx";

export default function AccountPage() {
  const t = useT();
  const me = useMe();
  if (!me) return null;
  return (
    <Page>
      <div className="b-narrow">
        <PageHead title={t("account.account.title")} lead={me.email} />
        <div className="b-sections">
          <NameForm me={me} key={me.version} />
          <PasswordForm me={me} key={`p${me.version}`} />
          <SessionList />
          <section className="b-stack" aria-labelledby="export">
            <h2 className="kern-heading-medium" id="export">
              {t("account.account.export")}
            </h2>
            <p className="b-muted">{t("account.account.exportText")}</p>
            <p>
              <a className="kern-btn kern-btn--secondary" href="/api/v1/me/export" download="praktikumsboerse.json">
                <span className="kern-label">{t("account.account.export")}</span>
              </a>
            </p>
          </section>
          <DeleteAccount me={me} />
        </div>
      </div>
    </Page>
  );
}

function DeleteAccount({ me }: { readonly me: Me }) {
  const t = useT();
  const go = useGo();
  const say = useToast();
  const session = useSession();
  const [sure, setSure] = useState(false);
  const { run, busy, refused } = useChange(deleteMe, {
    done: async () => {
      await session.end();
      say(t("account.account.deleted"));
      go("/");
    },
  });
  return (
    <section className="b-stack" aria-labelledby="loeschen">
      <h2 className="kern-heading-medium" id="loeschen">
        {t("account.account.delete")}
      </h2>
      <p className="b-muted">{t("account.account.deleteText")}</p>
      <RefusedNotice refused={refused} />
      <p>
        <Button kind="danger" onClick={() => setSure(true)}>
          {t("account.account.delete")}
        </Button>
      </p>
      <Confirm
        title={t("account.account.delete")}
        text={<p>{t("account.account.deleteText")}</p>}
        action={t("account.account.delete")}
        danger
        open={sure}
        busy={busy}
        onClose={() => setSure(false)}
        onConfirm={() => void run({ version: me.version }).then(() => setSure(false))}
      />
    </section>
  );
}

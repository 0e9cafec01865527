import { login } from "@praktika/shared/accounts/contract";
import { listDemoLetters, listDemoLogins } from "@praktika/shared/letters/contract";
import { useState } from "react";
import { useArrival } from "../accounts/use-arrival.ts";
import { useChange, useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField } from "../ui/inputs.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Loaded, RefusedNotice } from "../ui/states.tsx";
import { LetterText } from "./letter-text.tsx";

export default function PostboxPage() {
  const t = useT();
  return (
    <Page>
      <PageHead title={t("legal.postbox.title")} lead={t("legal.postbox.lead")} />
      <div className="b-two">
        <Letters />
        <aside className="b-aside">
          <Logins />
        </aside>
      </div>
    </Page>
  );
}

function Letters() {
  const t = useT();
  const format = useFormat();
  const [to, setTo] = useState("");
  const letters = useRead(listDemoLetters, { query: {} });
  return (
    <Loaded read={letters}>
      {({ items }) => {
        const mailboxes = [...new Set(items.map((letter) => letter.to))].sort();
        return (
          <div className="b-stack b-stack--l">
            <div className="b-row">
              <SelectField
                label={t("legal.postbox.to")}
                value={to}
                onValue={setTo}
                empty={t("legal.postbox.all")}
                options={mailboxes.map((one) => ({ value: one, label: one }))}
              />
              <Button icon="undo" busy={letters.isFetching} onClick={() => void letters.refetch()}>
                {t("legal.postbox.reload")}
              </Button>
            </div>
            {items.length === 0 && <p className="b-muted">{t("legal.postbox.empty")}</p>}
            <ul className="b-stack">
              {items
                .filter((letter) => !to || letter.to === to)
                .map((letter) => (
                  <li key={letter.id} className="b-panel">
                    <h2>{letter.subject}</h2>
                    <p className="b-small b-muted">
                      {letter.to} · {format.instant(letter.at)}
                    </p>
                    <LetterText text={letter.text} />
                  </li>
                ))}
            </ul>
          </div>
        );
      }}
    </Loaded>
  );
}

function Logins() {
  const t = useT();
  const arrive = useArrival();
  const logins = useRead(listDemoLogins, {});
  const enter = useChange(login, { done: () => arrive() });
  return (
    <div className="b-panel">
      <h2>{t("legal.postbox.logins")}</h2>
      <RefusedNotice refused={enter.refused} />
      <Loaded read={logins}>
        {({ items }) => (
          <ul className="b-lines">
            {items.map(({ role, name, email, password }) => (
              <li key={email}>
                <span>
                  <b>{role}</b>
                  <span className="b-small b-muted">{email}</span>
                </span>
                <Button small busy={enter.busy} onClick={() => void enter.run({ body: { email, password } })}>
                  {t("legal.postbox.login", { name })}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
}

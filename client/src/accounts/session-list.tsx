import { endSession, listSessions } from "@praktika/shared/accounts/contract";
import { useChange, useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Loaded } from "../ui/states.tsx";

/** Where somebody is signed in, each to be ended. */
export function SessionList() {
  const t = useT();
  const format = useFormat();
  const sessions = useRead(listSessions, {});
  const end = useChange(endSession, { refresh: [listSessions] });
  return (
    <section className="b-stack" aria-labelledby="geraete">
      <h2 className="kern-heading-medium" id="geraete">
        {t("account.account.sessions")}
      </h2>
      <Loaded read={sessions} lines={2}>
        {({ items }) => (
          <ul className="b-lines">
            {items.map(({ id, device, current, startedAt, lastUsedAt }) => (
              <li key={id}>
                <span>
                  <b>{device}</b> {current && <Badge tone="accent">{t("account.account.session.current")}</Badge>}
                  <span className="b-small b-muted">
                    {t("account.account.session.since", {
                      since: format.instant(startedAt),
                      used: format.instant(lastUsedAt),
                    })}
                  </span>
                </span>
                {!current && (
                  <Button small busy={end.busy} onClick={() => void end.run({ params: { id } })}>
                    {t("account.account.session.end")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

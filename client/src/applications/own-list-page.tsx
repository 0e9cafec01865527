import { listOwnApplications, type OwnApplication } from "@praktika/shared/applications/contract";
import { useState } from "react";
import { useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Empty, Loaded } from "../ui/states.tsx";
import { Track } from "../ui/track.tsx";
import { ApplicationItem, StateBadge } from "./application-item.tsx";
import { endedWithoutPlace, OPEN, sayState, stopsOf } from "./progress.ts";

const FIRST = 50;
const MOST = 100;

export default function OwnListPage() {
  const t = useT();
  const [limit, setLimit] = useState(FIRST);
  const list = useRead(listOwnApplications, { query: { limit: String(limit) } }, { keep: true });
  return (
    <Page>
      <Loaded read={list} heads>
        {({ items, nextCursor }) => (
          <>
            <Applications items={items} />
            {nextCursor && limit < MOST && <Button onClick={() => setLimit(MOST)}>{t("applications.more")}</Button>}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Applications({ items }: { readonly items: readonly OwnApplication[] }) {
  const t = useT();
  const open = items.filter(({ state }) => OPEN.includes(state));
  const waiting = open.filter(({ state }) => state === "promised");
  const ended = items.filter(({ state }) => !OPEN.includes(state));
  return (
    <>
      <PageHead
        title={t("applications.title")}
        lead={t("applications.lead", { total: items.length, open: open.length })}
      />
      {items.length === 0 && (
        <Empty
          title={t("applications.empty.title")}
          action={
            <ButtonLink kind="primary" to="/praktika">
              {t("applications.empty.action")}
            </ButtonLink>
          }
        >
          {t("applications.empty.text")}
        </Empty>
      )}
      <div className="b-sections">
        {waiting.map((application) => (
          <NextStep key={application.id} application={application} />
        ))}
        <Group title={t("applications.open")} items={open.filter(({ state }) => state !== "promised")} />
        <Group title={t("applications.ended")} items={ended} />
      </div>
    </>
  );
}

function Group({ title, items }: { readonly title: string; readonly items: readonly OwnApplication[] }) {
  if (items.length === 0) return null;
  const newest = items.find(({ state }) => endedWithoutPlace(state));
  return (
    <section className="b-stack" aria-label={title}>
      <h2 className="kern-heading-medium">{title}</h2>
      <ol className="b-apps">
        {items.map((application) => (
          <ApplicationItem key={application.id} application={application} newest={application === newest} />
        ))}
      </ol>
    </section>
  );
}

/** The one thing that waits for the student, on top. */
function NextStep({ application }: { readonly application: OwnApplication }) {
  const t = useT();
  const format = useFormat();
  const { id, confirmBy } = application;
  return (
    <section className="b-next" aria-label={t("applications.next")}>
      <p>
        <StateBadge state="promised" />
      </p>
      <h2 className="kern-heading-large">
        {t("applications.confirm.title", { day: confirmBy ? format.date(confirmBy) : "" })}
      </h2>
      <p>{sayState(t, format, application)}</p>
      <Track stops={stopsOf(t, format, application)} label={t("applications.track")} />
      <div className="b-row">
        <ButtonLink kind="primary" to={`/bewerbungen/${id}`}>
          {t("applications.open.action")}
        </ButtonLink>
      </div>
    </section>
  );
}

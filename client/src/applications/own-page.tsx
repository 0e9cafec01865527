import { type OwnApplication, readOwnApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { useParams } from "react-router";
import { useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { lazyPart } from "../lib/lazy-part.tsx";
import { useT } from "../lib/texts.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Loaded, Skeleton } from "../ui/states.tsx";
import { Track } from "../ui/track.tsx";
import { StateBadge } from "./application-item.tsx";
import { OwnActions } from "./own-actions.tsx";
import { OwnAnswers } from "./own-answers.tsx";
import { endedWithoutPlace, OPEN, sayState, stopsOf } from "./progress.ts";

const Alternatives = lazyPart(() => import("./alternatives.tsx"), ["search"]);

export default function OwnPage() {
  const { id = "" } = useParams();
  const application = useRead(readOwnApplication, { params: { id } });
  return (
    <Page>
      <Loaded read={application} heads>
        {(data) => <OwnView application={data} />}
      </Loaded>
    </Page>
  );
}

function OwnView({ application }: { readonly application: OwnApplication }) {
  const t = useT();
  const format = useFormat();
  const { offer, state, reason, message, timeline, reveals, wish, promised } = application;
  return (
    <>
      <PageHead
        title={offer.title}
        lead={offer.employerName}
        back={{ to: "/bewerbungen", label: t("applications.title") }}
      >
        <p className="b-row">
          <StateBadge state={state} />
          {promised ? (
            <span>{`${t("applications.promised")}: ${format.range(promised.startsOn, promised.endsOn)}`}</span>
          ) : (
            wish && <span>{`${t("applications.wish")}: ${format.range(wish.startsOn, wish.endsOn)}`}</span>
          )}
        </p>
      </PageHead>
      <div className="b-two">
        <div className="b-article">
          <section aria-label={t("applications.track")}>
            {(OPEN.includes(state) || state === "confirmed") && state !== "draft" && (
              <Track stops={stopsOf(t, format, application)} label={t("applications.track")} />
            )}
            <p className="b-lead">
              {sayState(t, format, application)}{" "}
              {reason && state === "declined" && t(textId("applications.reason", reason))}
            </p>
            {message && (
              <div className="b-panel b-panel--tint">
                <h2>{t("applications.message")}</h2>
                <p className="b-typed">{message}</p>
              </div>
            )}
            <OwnActions application={application} />
          </section>
          {endedWithoutPlace(state) && <Alternatives id={application.id} waiting={<Skeleton lines={3} />} />}
          <OwnAnswers application={application} />
        </div>
        <aside className="b-aside">
          <div className="b-panel">
            <h2>{t("applications.history")}</h2>
            <ul className="b-typed">
              {timeline.map(({ at, action }) => (
                <li key={`${at}${action}`}>
                  <span>{t(textId("applications.event", action))}</span>
                  <span className="b-small b-muted">{format.instant(at)}</span>
                </li>
              ))}
            </ul>
          </div>
          <div className="b-panel">
            <h2>{t("applications.reveals")}</h2>
            {reveals.length === 0 ? (
              <p className="b-muted">{t("applications.reveals.none")}</p>
            ) : (
              reveals.map(({ at, to }) => (
                <p key={at}>{t("applications.reveals.line", { who: to, at: format.instant(at) })}</p>
              ))
            )}
          </div>
          {offer.schoolOrganised && !endedWithoutPlace(state) && (
            <ButtonLink icon="doc" to={`/bewerbungen/${application.id}/schulblatt`}>
              {t("applications.sheet.open")}
            </ButtonLink>
          )}
          {offer.available && <ButtonLink to={`/praktika/${offer.id}`}>{t("applications.offer")}</ButtonLink>}
        </aside>
      </div>
    </>
  );
}

import { readReceived, type ReceivedApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { useParams } from "react-router";
import { Workspace } from "../employers/workspace.tsx";
import { useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Loaded } from "../ui/states.tsx";
import { AnswerPanel } from "./answer-panel.tsx";
import { Answers } from "./answers.tsx";
import { CardFacts } from "./card-facts.tsx";
import { HotBadge } from "./deadline.tsx";
import { PersonPanel } from "./person-panel.tsx";
import { nameOf } from "./profile-name.ts";
import { TONES } from "./tones.ts";
import { useSeen } from "./use-seen.ts";

/** One application: the short profile, the person once contact is open, and what can be answered. */
export default function ReceivedPage() {
  const { applicationId = "" } = useParams();
  return (
    <Workspace>
      {({ id, state }) => (
        <Received key={applicationId} employerId={id} applicationId={applicationId} verified={state === "verified"} />
      )}
    </Workspace>
  );
}

type ReceivedProps = { readonly employerId: string; readonly applicationId: string; readonly verified: boolean };
function Received({ employerId, applicationId, verified }: ReceivedProps) {
  const t = useT();
  const read = useRead(readReceived, { params: { id: employerId, applicationId } });
  const back = { to: `/betrieb/${employerId}/bewerbungen`, label: t("employer.received.back") };
  if (read.error && !read.data)
    return (
      <PageHead title={t("employer.received.gone")} back={back}>
        <Loaded read={read}>{() => null}</Loaded>
      </PageHead>
    );
  return (
    <Loaded read={read}>
      {(application) => <Application back={back} application={application} verified={verified} />}
    </Loaded>
  );
}

type Props = {
  readonly application: ReceivedApplication;
  readonly back: { readonly to: string; readonly label: string };
  readonly verified: boolean;
};
function Application({ application, back, verified }: Props) {
  const t = useT();
  const format = useFormat();
  useSeen(application);
  const { card, offerTitle, state, contact } = application;
  return (
    <>
      <PageHead
        title={nameOf(t, application)}
        back={back}
        lead={`${offerTitle} · ${format.range(card.wish.startsOn, card.wish.endsOn)}`}
      >
        <p className="b-row">
          <Badge tone={TONES[state] ?? "plain"}>{t(textId("employer.applicationState", state))}</Badge>
          <HotBadge application={application} />
          <span className="b-small b-muted">{t("employer.card.sent", { day: format.day(card.sentOn) })}</span>
          {contact === "open" && (
            <span className="b-small b-muted">{t("employer.profile", { label: card.label })}</span>
          )}
        </p>
      </PageHead>
      <div className="b-two b-two--lead">
        <aside className="b-aside" aria-label={t("employer.answer.title")}>
          {contact === "open" && <PersonPanel person={application.person} />}
          <AnswerPanel application={application} verified={verified} />
        </aside>
        <div className="b-article">
          <CardFacts application={application} />
          <Answers answers={card.answers} />
        </div>
      </div>
    </>
  );
}

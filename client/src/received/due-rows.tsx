import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { berlinDay } from "@praktika/shared/values/dates";
import { DaysLeft } from "../employers/due-list.tsx";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { daysLeft, useWait } from "./deadline.tsx";
import { Glyph } from "./glyph.tsx";
import { nameOf } from "./profile-name.ts";
import { TONES } from "./tones.ts";

type Props = { readonly employerId: string; readonly applications: readonly ReceivedApplication[] };
const ACTIONS: Readonly<Partial<Record<ReceivedApplication["state"], "answer" | "decide">>> = {
  sent: "answer",
  seen: "answer",
  invited: "decide",
};

/** Applications one under the other: how long there is, who, how it stands, and the next step. */
export function Rows({ employerId, applications }: Props) {
  return (
    <ul className="b-due b-due--rows">
      {applications.map((application) => (
        <Row key={application.id} employerId={employerId} application={application} />
      ))}
    </ul>
  );
}

type RowProps = { readonly employerId: string; readonly application: ReceivedApplication };
function Row({ employerId, application }: RowProps) {
  const t = useT();
  const format = useFormat();
  const wait = useWait();
  const { id, offerTitle, card, promised, deadline, state } = application;
  const span = promised ?? card.wish;
  const name = nameOf(t, application);
  const action = t(textId("employer.due", `${ACTIONS[state] ?? "promise"}.action`));
  const facts = [
    offerTitle,
    format.range(span.startsOn, span.endsOn),
    t("employer.card.sent", { day: format.dayShort(card.sentOn) }),
    ...(daysLeft(application) === undefined ? [wait(application)] : []),
  ];
  return (
    <li>
      {daysLeft(application) !== undefined && deadline ? (
        <DaysLeft day={berlinDay(new Date(deadline))} />
      ) : (
        <Glyph label={card.label} />
      )}
      <div>
        <p className="b-row b-badges">
          <strong>{name}</strong>
          <Badge tone={TONES[state] ?? "plain"}>{t(textId("employer.applicationState", state))}</Badge>
        </p>
        <p className="b-small b-muted">{facts.join(" · ")}</p>
      </div>
      <ButtonLink small to={`/betrieb/${employerId}/bewerbungen/${id}`} name={`${action}: ${name}`}>
        {action}
      </ButtonLink>
    </li>
  );
}

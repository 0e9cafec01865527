import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { manageEmployer } from "@praktika/shared/employers/contract";
import { listReplies } from "@praktika/shared/replies/contract";
import { fillReply, type ReplyPurpose } from "@praktika/shared/replies/reply-text";
import { REPLY_LENGTH } from "@praktika/shared/values/limits";
import type { Day } from "@praktika/shared/values/dates";
import { useState } from "react";
import { useParams } from "react-router";
import { useRead } from "../lib/data.ts";
import { inputId } from "../lib/form.tsx";
import { useFormat } from "../lib/format.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/inputs.tsx";
import { type Ready, readyReplies } from "./ready.ts";

type Props = {
  readonly application: ReceivedApplication;
  readonly purpose: ReplyPurpose;
  /** The ready texts that fit the chosen reason; all without one. */
  readonly reason?: string;
  /** The stay that is promised; the wish without one. */
  readonly stay?: { readonly startsOn: Day; readonly endsOn: Day };
  readonly optional?: boolean;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onValue: (text: string) => void;
};

/** The text beside an answer, with ready and own texts one tap away. */
export function ReplyField({ application, purpose, reason, stay, optional, hint, error, value, onValue }: Props) {
  const t = useT();
  const { employerId = "" } = useParams();
  const [said, setSaid] = useState("");
  const [inserted, setInserted] = useState("");
  const fill = useFill(application, employerId, stay);
  const own = useRead(listReplies, { params: { id: employerId } });
  const ready = readyReplies(t, purpose).filter(({ id }) => reason === undefined || id === reason);
  const all: readonly Ready[] = [...ready, ...(own.data?.items ?? []).filter((one) => one.purpose === purpose)];
  const insert = ({ name, body }: Ready) => {
    const text = fill(body);
    const replaces = value.trim() === "" || value === inserted || all.some((one) => value === fill(one.body));
    onValue(replaces ? text : `${value.trimEnd()}\n\n${text}`);
    setInserted(text);
    setSaid(t("replies.inserted", { name }));
  };
  return (
    <div className="b-stack b-stack--s">
      <fieldset className="b-stack b-stack--s">
        <legend className="b-legend">{t("replies.insert")}</legend>
        <div className="b-chips">
          {all.map((one) => (
            <Button key={one.id} small icon="plus" onClick={() => insert(one)}>
              {one.name}
            </Button>
          ))}
        </div>
        <p className="b-small">
          <Link to={`/betrieb/${employerId}/vorlagen`}>{t("replies.manage")}</Link>
        </p>
      </fieldset>
      <TextArea
        id={inputId("text")}
        label={t("replies.field")}
        {...(optional && { optional })}
        hint={hint ?? t("replies.field.hint")}
        maxLength={REPLY_LENGTH}
        rows={6}
        error={error}
        value={value}
        onValue={onValue}
      />
      <p className="kern-sr-only" role="status">
        {said}
      </p>
    </div>
  );
}

/** Fills a text's signs; the first name only while contact is open. */
function useFill(application: ReceivedApplication, employerId: string, stay: Props["stay"]) {
  const format = useFormat();
  const employer = useRead(manageEmployer, { params: { id: employerId } });
  const { startsOn, endsOn } = stay ?? application.promised ?? application.card.wish;
  return (body: string) =>
    fillReply(body, {
      offer: application.offerTitle,
      span: format.range(startsOn, endsOn),
      employer: employer.data?.identity.name ?? "",
      firstName: application.contact === "open" ? application.person.firstName : null,
    });
}

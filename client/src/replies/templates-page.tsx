import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { listReplies } from "@praktika/shared/replies/contract";
import { REPLY_PURPOSES } from "@praktika/shared/replies/reply-text";
import { textId } from "@praktika/shared/texts/t";
import { MAX_REPLY_TEMPLATES } from "@praktika/shared/values/limits";
import { useState } from "react";
import { Workspace } from "../employers/workspace.tsx";
import { useRead } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Note } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Empty, Loaded } from "../ui/states.tsx";
import { OwnReplies } from "./own-replies.tsx";
import { readyReplies } from "./ready.ts";
import { type Begun, ReplyForm } from "./reply-form.tsx";

const NEW: Begun = { purpose: "invite", name: "", body: "" };

/** An organisation's texts for answers: its own, and those the product brings. */
export default function TemplatesPage() {
  return <Workspace>{(employer) => <Templates key={employer.id} employer={employer} />}</Workspace>;
}

function Templates({ employer: { id, state } }: { readonly employer: ManagedEmployer }) {
  const t = useT();
  const read = useRead(listReplies, { params: { id } });
  const [begun, setBegun] = useState<Begun>();
  const close = () => setBegun(undefined);
  const open = state !== "blocked" && state !== "closed";
  const full = (read.data?.items.length ?? 0) >= MAX_REPLY_TEMPLATES;
  const create = open && !full && (
    <Button kind="primary" icon="plus" onClick={() => setBegun(NEW)}>
      {t("replies.new")}
    </Button>
  );
  return (
    <>
      <div className="b-headrow">
        <PageHead title={t("replies.title")} lead={t("replies.lead")} />
        {create}
      </div>
      <div className="b-article">
        {!open && <Note icon="lock">{t("replies.closed")}</Note>}
        {open && full && <Note>{t("replies.full", { count: MAX_REPLY_TEMPLATES })}</Note>}
        <Loaded read={read}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t("replies.none")}>{t("replies.noneText")}</Empty>
            ) : (
              <section className="b-stack" aria-labelledby="own">
                <h2 className="kern-heading-medium" id="own">
                  {t("replies.own", { count: items.length })}
                </h2>
                <OwnReplies employerId={id} items={items} open={open} onEdit={setBegun} />
              </section>
            )
          }
        </Loaded>
        <ReadyTexts onTake={open && !full ? setBegun : undefined} />
      </div>
      <Dialog
        className="kern-dialog b-dialog b-dialog--wide"
        title={t(begun?.old ? "replies.form.edit" : "replies.form.new")}
        open={begun !== undefined}
        onClose={close}
      >
        {begun && <ReplyForm employerId={id} begun={begun} onDone={close} />}
      </Dialog>
    </>
  );
}

function ReadyTexts({ onTake }: { readonly onTake: ((begun: Begun) => void) | undefined }) {
  const t = useT();
  return (
    <section className="b-stack" aria-labelledby="ready">
      <h2 className="kern-heading-medium" id="ready">
        {t("replies.ready")}
      </h2>
      <p className="b-muted">{t("replies.readyText")}</p>
      {REPLY_PURPOSES.map((purpose) => (
        <details className="b-details" key={purpose}>
          <summary>{t(textId("replies.purpose", purpose))}</summary>
          <ul className="b-people">
            {readyReplies(t, purpose).map(({ id, name, body }) => (
              <li key={id}>
                <div className="b-reply">
                  <h3 className="b-h">{name}</h3>
                  <p className="b-small b-reply__text">{body}</p>
                </div>
                {onTake && (
                  <Button
                    small
                    kind="tertiary"
                    icon="copy"
                    aria-label={`${t("replies.take")}: ${name}`}
                    onClick={() => onTake({ purpose, name: name.slice(0, 60), body })}
                  >
                    {t("replies.take")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

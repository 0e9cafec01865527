import { deleteReply, listReplies, type ReplyTemplate } from "@praktika/shared/replies/contract";
import { REPLY_PURPOSES } from "@praktika/shared/replies/reply-text";
import { textId } from "@praktika/shared/texts/t";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Confirm } from "../ui/dialog.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import type { Begun } from "./reply-form.tsx";

type Props = {
  readonly employerId: string;
  readonly items: readonly ReplyTemplate[];
  readonly open: boolean;
  readonly onEdit: (begun: Begun) => void;
};

/** The organisation's own texts by what they are for. */
export function OwnReplies({ employerId, items, open, onEdit }: Props) {
  const t = useT();
  const toast = useToast();
  const [asked, setAsked] = useState<ReplyTemplate>();
  const close = () => setAsked(undefined);
  const remove = useChange(deleteReply, {
    refresh: [listReplies],
    failed: close,
    done: () => {
      close();
      toast(t("replies.deleted"));
    },
  });
  const sorted = items.toSorted((a, b) => REPLY_PURPOSES.indexOf(a.purpose) - REPLY_PURPOSES.indexOf(b.purpose));
  return (
    <>
      <RefusedNotice refused={remove.refused} />
      <ul className="b-people">
        {sorted.map((one) => (
          <li key={one.id}>
            <div className="b-reply">
              <div className="b-row b-badges">
                <h3 className="b-h">{one.name}</h3>
                <Badge>{t(textId("replies.purpose", one.purpose))}</Badge>
              </div>
              <p className="b-small b-reply__text">{one.body}</p>
            </div>
            {open && (
              <div className="b-row">
                <Button
                  small
                  icon="edit"
                  aria-label={`${t("replies.edit")}: ${one.name}`}
                  onClick={() => onEdit({ ...one, old: one })}
                >
                  {t("replies.edit")}
                </Button>
                <Button
                  small
                  kind="danger"
                  aria-label={`${t("replies.delete")}: ${one.name}`}
                  onClick={() => setAsked(one)}
                >
                  {t("replies.delete")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Confirm
        danger
        title={t("replies.delete.title", { name: asked?.name ?? "" })}
        text={<p>{t("replies.delete.text")}</p>}
        action={t("replies.delete")}
        busy={remove.busy}
        open={asked !== undefined}
        onClose={close}
        onConfirm={() =>
          asked && void remove.run({ params: { id: employerId, templateId: asked.id }, version: asked.version })
        }
      />
    </>
  );
}

import {
  confirmApplication,
  discardApplication,
  listOwnApplications,
  type OwnApplication,
  readOwnApplication,
  sendApplication,
  withdrawApplication,
} from "@praktika/shared/applications/contract";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Confirm } from "../ui/dialog.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";

const REFRESH = [readOwnApplication, listOwnApplications];
type Question = "withdraw" | "discard";

/** Everything the student can do with an application now. */
export function OwnActions({ application }: { readonly application: OwnApplication }) {
  const t = useT();
  const go = useGo();
  const say = useToast();
  const [question, setQuestion] = useState<Question>();
  const { id, state, overlapping } = application;
  const target = { params: { id }, body: {} };
  const confirm = useChange(confirmApplication, { refresh: REFRESH, done: () => say(t("applications.confirm.done")) });
  const send = useChange(sendApplication, {
    refresh: REFRESH,
    done: (sent) => say(t(sent.state === "sent" ? "applications.sent.done" : "applications.sent.waiting")),
  });
  const withdraw = useChange(withdrawApplication, {
    refresh: REFRESH,
    done: () => say(t("applications.withdraw.done")),
  });
  const discard = useChange(discardApplication, {
    refresh: [listOwnApplications],
    done: () => {
      say(t("applications.discard.done"));
      go("/bewerbungen");
    },
  });
  const close = () => setQuestion(undefined);
  const open = state === "sent" || state === "seen" || state === "invited" || state === "promised";
  return (
    <div className="b-stack">
      <RefusedNotice refused={confirm.refused ?? send.refused ?? withdraw.refused ?? discard.refused} />
      {state === "promised" && overlapping.length > 0 && (
        <div className="b-panel b-panel--tint">
          <p>{t("applications.confirm.ends")}</p>
          <ul className="b-bullets">
            {overlapping.map((other) => (
              <li key={other.id}>{`${other.title}, ${other.employerName}`}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="b-row">
        {state === "promised" && (
          <Button kind="primary" icon="check" busy={confirm.busy} onClick={() => void confirm.run(target)}>
            {t("applications.confirm.action")}
          </Button>
        )}
        {state === "draft" && (
          <>
            <Button kind="primary" busy={send.busy} onClick={() => void send.run(target)}>
              {t("applications.send")}
            </Button>
            <Button kind="tertiary" onClick={() => setQuestion("discard")}>
              {t("applications.discard")}
            </Button>
          </>
        )}
        {open && (
          <Button kind="tertiary" icon="undo" onClick={() => setQuestion("withdraw")}>
            {t(state === "promised" ? "applications.confirm.decline" : "applications.withdraw")}
          </Button>
        )}
        {!open && state !== "draft" && state !== "confirmed" && (
          <ButtonLink to="/praktika">{t("applications.similar")}</ButtonLink>
        )}
      </div>
      <Confirm
        title={t("applications.withdraw")}
        text={<p>{t("applications.withdraw.sure")}</p>}
        action={t("applications.withdraw")}
        danger
        open={question === "withdraw"}
        busy={withdraw.busy}
        onClose={close}
        onConfirm={() => void withdraw.run(target).then(close)}
      />
      <Confirm
        title={t("applications.discard")}
        text={<p>{t("applications.discard.sure")}</p>}
        action={t("applications.discard")}
        danger
        open={question === "discard"}
        busy={discard.busy}
        onClose={close}
        onConfirm={() => void discard.run(target).then(close)}
      />
    </div>
  );
}

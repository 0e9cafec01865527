import { useState } from "react";
import { useT } from "../lib/texts.tsx";
import { OfferCard } from "../search/offer-card.tsx";
import { Button } from "../ui/button.tsx";
import { Confirm } from "../ui/dialog.tsx";
import { Note, Notice } from "../ui/notice.tsx";
import { RuleList } from "../ui/rule-list.tsx";
import { Empty, Skeleton } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { FINDINGS, OFFERS } from "./samples.ts";
import { Spec } from "./spec.tsx";

export function CardSpec() {
  const t = useT();
  return (
    <Spec title={t("style.cards")}>
      <div className="b-stack">
        {OFFERS.map((offer) => (
          <OfferCard key={offer.id} offer={offer} heading="h3" />
        ))}
      </div>
      <ul className="b-cards">
        {OFFERS.map((offer) => (
          <li key={offer.id}>
            <OfferCard offer={offer} heading="h3" tall isNew />
          </li>
        ))}
      </ul>
    </Spec>
  );
}

export function MessageSpec() {
  const t = useT();
  const say = useToast();
  return (
    <Spec title={t("style.messages")}>
      <div className="b-spec__grid">
        {(["info", "success", "warning", "danger"] as const).map((tone) => (
          <Notice key={tone} tone={tone} title={tone}>
            <p>{t("style.message.text")}</p>
          </Notice>
        ))}
      </div>
      <Note>{t("style.message.text")}</Note>
      <RuleList findings={FINDINGS} />
      <div className="b-row">
        <Button icon="message" onClick={() => say(t("style.message.said"))}>
          {t("style.message.say")}
        </Button>
      </div>
    </Spec>
  );
}

export function WaitingSpec() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Spec title={t("style.waiting")}>
      <div className="b-row">
        <Button onClick={() => setOpen(true)}>{t("style.dialog.open")}</Button>
        <Confirm
          title={t("style.dialog.title")}
          text={<p>{t("style.dialog.text")}</p>}
          action={t("style.button.tertiary")}
          danger
          open={open}
          onClose={close}
          onConfirm={close}
        />
      </div>
      <div className="b-spec__grid" data-sample>
        <Skeleton lines={6} />
        <Empty title={t("style.empty.title")} action={<Button>{t("style.empty.action")}</Button>}>
          {t("style.empty.text")}
        </Empty>
      </div>
    </Spec>
  );
}

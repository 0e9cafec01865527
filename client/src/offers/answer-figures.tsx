import type { PublicOffer } from "@praktika/shared/offers/contract";
import { useT } from "../lib/texts.tsx";

/** How an employer answers, from five answers on. */
export function AnswerFigures({ answers }: { readonly answers: PublicOffer["answers"] }) {
  const t = useT();
  if (!answers) return <p className="b-muted b-small">{t("offer.employer.new")}</p>;
  return (
    <div className="b-stats">
      <div className="b-stat">
        <b>{t("offer.employer.days", { days: answers.medianDays })}</b>
        <span>{t("offer.employer.median")}</span>
      </div>
      <div className="b-stat">
        <b>{t("offer.employer.share", { answered: answers.answered, due: answers.due })}</b>
        <span>{t("offer.employer.shareText")}</span>
      </div>
    </div>
  );
}

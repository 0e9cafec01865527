import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import type { ManagedOffer } from "@praktika/shared/offers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Notice } from "../ui/notice.tsx";
import { inputOf } from "./check.ts";
import { Jump } from "./jump.tsx";

type Props = { readonly offer: ManagedOffer; readonly employer: ManagedEmployer };

/** What happened to an offer, what it means, what to do now. */
export function OfferNotice({ offer, employer }: Props) {
  const t = useT();
  const format = useFormat();
  const { state, revision, resumesOn, openApplications, full } = offer;
  const city = t(textId("values.city", offer.city));
  const now = revision?.state ?? state;
  if (now === "changes_requested") return <ChangesAsked offer={offer} city={city} />;
  if (revision) {
    return (
      <Notice tone="info" title={t(textId("editor.revision", revision.state))}>
        <p>
          {t(revision.state === "submitted" ? "editor.revision.submitted.text" : "editor.revision.draft.text", {
            city,
          })}
        </p>
      </Notice>
    );
  }
  if (state === "draft") return null;
  if (state === "rejected" || state === "suspended") return <Against offer={offer} city={city} />;
  if (state === "submitted" && employer.state === "pending") {
    return (
      <Notice tone="info" title={t("editor.state.submitted.title", { city })}>
        <p>{t("editor.state.submitted.pending", { city })}</p>
      </Notice>
    );
  }
  if (state === "paused") {
    return (
      <Notice tone="warning" title={t("editor.state.paused.title")}>
        <p>
          {resumesOn ? t("editor.state.paused.until", { day: format.day(resumesOn) }) : t("editor.state.paused.text")}
        </p>
      </Notice>
    );
  }
  return (
    <Notice
      tone={state === "published" ? "success" : "info"}
      title={t(textId("editor.state", `${state}.title`), { city })}
    >
      <p>
        {state === "published" && full
          ? t("editor.state.published.full")
          : t(textId("editor.state", `${state}.text`), { city, applications: openApplications })}
      </p>
    </Notice>
  );
}

function ChangesAsked({ offer: { remarks, revision }, city }: { readonly offer: ManagedOffer; readonly city: string }) {
  const t = useT();
  return (
    <Notice tone="warning" title={t("editor.changes.title", { city })}>
      <div className="b-stack b-stack--s">
        <p>{t(revision ? "editor.changes.revision" : "editor.changes.text")}</p>
        <ul>
          {remarks.map(({ field, text }) => (
            <li key={field + text}>
              <Jump to={inputOf(field)}>{t(textId("editor.field", inputOf(field)))}</Jump>: {text}
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}

/** A rejection or suspension with its reason; the way to complain is among the actions. */
function Against({ offer: { state, decision }, city }: { readonly offer: ManagedOffer; readonly city: string }) {
  const t = useT();
  return (
    <Notice tone="danger" title={t(textId("editor.state", `${state}.title`), { city })}>
      <div className="b-stack b-stack--s">
        {decision?.reason && (
          <p>
            <strong>{t(textId("employer.reason", decision.reason))}</strong>
          </p>
        )}
        {decision?.text && <blockquote className="b-quote">{decision.text}</blockquote>}
        <p>{t(textId("editor.state", `${state}.text`), { city, applications: 0 })}</p>
      </div>
    </Notice>
  );
}

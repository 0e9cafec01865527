import type { OfferListItem } from "@praktika/shared/offers/contract";
import { textId } from "@praktika/shared/texts/t";
import type { Field } from "@praktika/shared/values/field";
import type * as z from "zod/mini";
import { useFormat } from "../lib/format.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { FieldIcon, Icon } from "../ui/icon.tsx";
import { OfferBadge } from "./offer-badge.tsx";

type Item = z.infer<typeof OfferListItem>;

/** What the team does next with an offer, as the end of a text id. */
export function nextStep({ state, revision, openApplications, held, seats }: Item): string {
  if (revision === "changes_requested") return "changes_requested";
  if (revision === "draft") return "revision";
  if (state !== "published") return state;
  if (openApplications > 0) return "answer";
  return held >= seats && seats > 0 ? "full" : "published";
}

/** Offers, one under the other, each with its state and the next step. */
export function OfferRows({ employerId, items }: { readonly employerId: string; readonly items: readonly Item[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="b-offerrows">
      {items.map((item) => {
        const { id, title, kind, field, city, state, revision, seats, held, openApplications, nextStart } = item;
        const facts = [
          kind && t(textId("values.kind", kind)),
          t(textId("values.city", city)),
          nextStart && t("editor.list.start", { day: format.dayShort(nextStart) }),
          seats > 0 && t("editor.list.seats", { held, seats }),
          openApplications > 0 && t("editor.list.applications", { count: openApplications }),
        ];
        return (
          <li key={id}>
            <span className="b-fieldicon">{field ? <FieldIcon field={field as Field} /> : <Icon name="tasks" />}</span>
            <div>
              <h3>
                <Link to={`/betrieb/${employerId}/angebote/${id}`}>{title || t("editor.untitled")}</Link>
              </h3>
              <p className="b-small b-muted">{facts.filter(Boolean).join(" · ")}</p>
            </div>
            <div className="b-offerrows__state">
              <OfferBadge state={state} revision={revision} resumesOn={item.resumesOn} />
              <p className="b-small">{t(textId("editor.next", nextStep(item)))}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

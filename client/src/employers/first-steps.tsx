import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import type { OfferListItem } from "@praktika/shared/offers/contract";
import type * as z from "zod/mini";
import { useT } from "../lib/texts.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { Empty } from "../ui/states.tsx";

type Props = { readonly employer: ManagedEmployer; readonly offers: readonly z.infer<typeof OfferListItem>[] };

/** Nothing is due: either a beginning or a quiet day. */
export function FirstSteps({ employer: { id, state }, offers }: Props) {
  const t = useT();
  if (offers.length > 0) return <Empty title={t("employer.quiet.title")}>{t("employer.quiet.text")}</Empty>;
  const open = state === "verified" || state === "pending";
  const create = (
    <ButtonLink kind="primary" icon="plus" to={`/betrieb/${id}/angebote/neu`}>
      {t("employer.first.action")}
    </ButtonLink>
  );
  return (
    <Empty title={t("employer.first.title")} action={open && create}>
      {t("employer.first.text")}
    </Empty>
  );
}

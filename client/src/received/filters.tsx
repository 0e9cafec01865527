import { listManagedOffers } from "@praktika/shared/offers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useRead } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { SelectField } from "../ui/inputs.tsx";
import { GROUPS } from "./groups.ts";

export const STANDS = ["living", ...GROUPS, "ended"] as const;
export type Stand = (typeof STANDS)[number];

type OfferProps = { readonly employerId: string; readonly value: string; readonly onValue: (value: string) => void };
/** Applications to one offer only. */
export function OfferChoice({ employerId, value, onValue }: OfferProps) {
  const t = useT();
  const { data } = useRead(listManagedOffers, { params: { id: employerId } });
  const options = (data?.items ?? [])
    .filter(({ state }) => state !== "draft")
    .map(({ id, title }) => ({ value: id, label: title || t("employer.offer.untitled") }));
  return (
    <SelectField
      label={t("employer.received.offer")}
      value={value}
      onValue={onValue}
      options={options}
      empty={t("employer.received.allOffers", { count: options.length })}
    />
  );
}

type StandProps = { readonly value: Stand; readonly onValue: (value: Stand) => void };
/** All living ones, one column of them, or those that ended. */
export function StandChoice({ value, onValue }: StandProps) {
  const t = useT();
  return (
    <SelectField
      label={t("employer.received.stand")}
      value={value}
      onValue={(next) => onValue(next as Stand)}
      options={STANDS.map((one) => ({ value: one, label: t(textId("employer.stand", one)) }))}
    />
  );
}

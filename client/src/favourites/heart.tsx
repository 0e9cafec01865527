import type { City } from "@praktika/shared/values/city";
import type { Field } from "@praktika/shared/values/field";
import { textId } from "@praktika/shared/texts/t";
import { useEffect } from "react";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";
import { useToast } from "../ui/toast.tsx";
import { useFavourite, useTakeOver } from "./use-favourites.ts";

export type HeartProps = {
  readonly offerId: string;
  readonly title: string;
  readonly employerName: string;
  readonly city: City;
  readonly field: Field;
  /** Stands beside it where there is room. */ readonly word?: string | undefined;
};

/** Keeps an offer, or lets it go. */
export default function Heart({ word, ...offer }: HeartProps) {
  const t = useT();
  const say = useToast();
  useTakeOver();
  const favourite = useFavourite(offer, (kept, where) =>
    say(t(kept ? textId("favourites.kept", where) : "favourites.dropped")),
  );
  const refused = favourite?.refused;
  useEffect(() => {
    if (refused) say(t(textId("problems", refused.code)));
  }, [refused, say, t]);
  if (!favourite) return null;
  const { kept, toggle } = favourite;
  return (
    <button
      type="button"
      className={word ? "kern-btn kern-btn--tertiary b-heart" : "b-iconbtn b-heart"}
      aria-pressed={kept}
      aria-label={word ? undefined : t("favourites.keep", { title: offer.title })}
      onClick={toggle}
    >
      <Icon name={kept ? "heart-full" : "heart"} />
      {word && <span className="kern-label">{kept ? t("favourites.isKept") : word}</span>}
    </button>
  );
}

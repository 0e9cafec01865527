import { useAlive } from "../lib/alive.ts";
import { lazyPart } from "../lib/lazy-part.tsx";
import { Icon } from "../ui/icon.tsx";
import type { HeartProps } from "./heart.tsx";

const Heart = lazyPart(() => import("./heart.tsx"), ["favourites"]);

/** The heart comes when it can be pressed; its place is kept until then. */
export function LazyHeart(props: HeartProps) {
  const waiting = props.word ? (
    <span className="kern-btn kern-btn--tertiary b-coming">
      <Icon name="heart" />
      <span className="kern-label">{props.word}</span>
    </span>
  ) : (
    <span className="b-iconbtn b-coming" />
  );
  return useAlive() ? <Heart {...props} waiting={waiting} /> : waiting;
}

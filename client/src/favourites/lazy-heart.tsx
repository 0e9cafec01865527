import { lazyPart } from "../lib/lazy-part.tsx";

/** The heart comes after the card it sits on. */
export const LazyHeart = lazyPart(() => import("./heart.tsx"), ["favourites"]);

import * as z from "zod/mini";
import { contract } from "../http/contract.ts";
import { Id, Instant, noContent } from "../http/page.ts";
import { CitySlug } from "../values/city.ts";
import { FieldCode } from "../values/field.ts";

/** `open`: can be booked; `full`: published without a free seat; `gone`: paused or ended. */
export const Favourite = z.object({
  offerId: Id,
  title: z.string(),
  employerName: z.string(),
  city: CitySlug,
  field: FieldCode,
  state: z.enum(["open", "full", "gone"]),
  savedAt: Instant,
});
export type Favourite = z.infer<typeof Favourite>;

/** Everything the student keeps, the newest first; at most `MAX_FAVOURITES`. */
export const listFavourites = contract({
  method: "GET",
  path: "/api/v1/me/favourites",
  access: "favourite.own",
  status: 200,
  response: z.object({ items: z.array(Favourite) }),
});
const one = {
  path: "/api/v1/me/favourites/:offerId",
  access: "favourite.own",
  params: z.strictObject({ offerId: Id }),
  status: 204,
  response: noContent,
} as const;
export const saveFavourite = contract({ method: "PUT", ...one });
export const dropFavourite = contract({ method: "DELETE", ...one });

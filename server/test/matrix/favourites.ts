import { type Line, line } from "./harness.ts";
import type { Scene } from "./scene.ts";

const published = ({ offers }: Scene) => ({ params: { offerId: offers.published.id } });

//                                              visitor student other   owner member other other  moder. lead  other other operator
//                                                                                    owner memb.              moder. lead
export const FAVOURITES: readonly Line[] = [
  line("listFavourites", "the own", "401     200     200     403   403    403   403    403    403   403   403   403"),
  line(
    "saveFavourite",
    "a published offer",
    "401     204     204     403   403    403   403    403    403   403   403   403",
    published,
  ),
  line(
    "saveFavourite",
    "a draft",
    "401     404     404     403   403    403   403    403    403   403   403   403",
    ({ offers }) => ({ params: { offerId: offers.draft } }),
  ),
  line(
    "dropFavourite",
    "a published offer",
    "401     204     204     403   403    403   403    403    403   403   403   403",
    published,
  ),
];

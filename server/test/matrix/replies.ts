import { type Line, line } from "./harness.ts";
import type { Scene } from "./scene.ts";

const REPLY = { purpose: "invite", name: "Kennenlernen", body: "Hallo [Vorname], komm gern vorbei." };
const pending = ({ firms }: Scene) => ({ params: { id: firms.pending.id } });
const own = ({ firms, reply }: Scene) => ({ params: { id: firms.pending.id, templateId: reply } });

//                                              visitor student other   owner member other other  moder. lead  other other operator
//                                                                                    owner memb.              moder. lead
export const REPLIES: readonly Line[] = [
  line(
    "listReplies",
    "a pending employer",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    pending,
  ),
  line(
    "createReply",
    "a pending employer",
    "401     404     404     201   201    404   404    403    403   404   404   404",
    (scene) => ({ ...pending(scene), body: REPLY }),
  ),
  line(
    "updateReply",
    "an own text",
    "401     404     404     200   200    404   404    403    403   404   404   404",
    (scene) => ({ ...own(scene), body: REPLY }),
  ),
  line(
    "deleteReply",
    "an own text",
    "401     404     404     204   204    404   404    403    403   404   404   404",
    own,
  ),
];

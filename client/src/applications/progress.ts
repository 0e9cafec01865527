import type { OwnApplication } from "@praktika/shared/applications/contract";
import { ALTERNATIVE_STATES } from "@praktika/shared/applications/lifecycle";
import { type T, textId } from "@praktika/shared/texts/t";
import type { Tone } from "../ui/badge.tsx";
import type { Format } from "../lib/format.ts";
import type { Stop } from "../ui/track.tsx";

type State = OwnApplication["state"];
export const OPEN: readonly State[] = ["draft", "sent", "seen", "invited", "promised"];

/** Others fit perhaps. */
export const endedWithoutPlace = (state: State): boolean => ALTERNATIVE_STATES.some((one) => one === state);

/** How each state looks as a badge. */
export const BADGES: Readonly<Record<State, readonly [tone: Tone, icon: string]>> = {
  draft: ["plain", "edit"],
  sent: ["plain", "send"],
  seen: ["plain", "eye"],
  invited: ["accent", "mail"],
  promised: ["sonne", "check"],
  confirmed: ["success", "check-circle"],
  declined: ["plain", "x-circle"],
  withdrawn: ["plain", "undo"],
  lapsed: ["plain", "hourglass"],
  released: ["plain", "hourglass"],
  superseded: ["plain", "swap"],
  closed: ["plain", "lock"],
};

const WAY: readonly (readonly [state: State, action: string])[] = [
  ["sent", "send"],
  ["seen", "see"],
  ["invited", "invite"],
  ["promised", "promise"],
  ["confirmed", "confirm"],
];

/** The stops of an open or confirmed application; one-day kinds may skip the invitation. */
export function stopsOf(t: T, format: Format, { state, timeline, confirmBy }: OwnApplication): Stop[] {
  const now = WAY.findIndex(([one]) => one === state);
  return WAY.map(([one, action], index) => {
    const at = timeline.findLast((entry) => entry.action === action)?.at;
    const more = at
      ? format.dayShort(at.slice(0, 10))
      : one === "confirmed" && state === "promised" && confirmBy
        ? t("applications.until", { day: format.dayShort(confirmBy.slice(0, 10)) })
        : undefined;
    return {
      key: one,
      label: t(textId("applications.state", one)),
      ...(more && { more }),
      state: index < now ? "done" : index === now ? "now" : "next",
    };
  });
}

/** What the state means for the student, in a sentence. */
export function sayState(t: T, format: Format, application: OwnApplication): string {
  const { state, offer, wish, promised, answerBy, decideBy, confirmBy, sendWhenReady } = application;
  const day = { sent: answerBy, seen: answerBy, invited: decideBy, promised: confirmBy }[state as "sent"];
  const stay = promised ?? wish;
  const values = {
    employer: offer.employerName,
    day: day ? format.date(day) : "",
    range: stay ? format.range(stay.startsOn, stay.endsOn) : "",
  };
  return t(textId("applications.say", state === "draft" && sendWhenReady ? "waiting" : state), values);
}

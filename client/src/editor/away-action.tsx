import { updatePeriod } from "@praktika/shared/offers/contract";
import { useRef, useState } from "react";
import { useChange } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { CHANGED, type RunProps } from "./changed.ts";

type Props = RunProps & { readonly period: RunProps["offer"]["periods"][number] };

/** One seat less, because somebody was found elsewhere: one tap, and back while nothing else happened. */
export function AwayAction({ offer, period }: Props) {
  const t = useT();
  const format = useFormat();
  const [before, setBefore] = useState<number>();
  const [said, setSaid] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const change = useChange(updatePeriod, { refresh: CHANGED });
  const to = async (seats: number, sentence: string, undo?: number) => {
    const done = await change.run({
      params: { id: offer.id, periodId: period.id },
      version: period.version,
      body: { seats },
    });
    setBefore(done && undo);
    setSaid(done ? sentence : "");
    if (done) box.current?.focus();
  };
  const { seats, free } = period;
  const span = format.range(period.startsOn, period.endsOn);
  return (
    <div ref={box} tabIndex={-1} className="b-stack b-stack--s">
      {free > 0 ? (
        <Button
          small
          icon="people"
          busy={change.busy}
          aria-label={`${t("editor.live.away")}: ${span}`}
          onClick={() => void to(seats - 1, t("editor.live.away.done", { seats: seats - 1 }), seats)}
        >
          {t("editor.live.away")}
        </Button>
      ) : (
        seats > 0 && <p className="b-small b-muted">{t("editor.live.away.held")}</p>
      )}
      <RefusedNotice refused={change.refused} />
      <p className="b-small b-row" role="status">
        {said}
        {said && before !== undefined && (
          <Button
            small
            kind="tertiary"
            icon="undo"
            busy={change.busy}
            onClick={() => void to(before, t("editor.live.away.undone"))}
          >
            {t("editor.live.away.undo")}
          </Button>
        )}
      </p>
    </div>
  );
}

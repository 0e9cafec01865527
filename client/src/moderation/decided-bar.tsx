import { useEffect, useRef } from "react";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";
import { KeyCap } from "../ui/key-cap.tsx";

type Props = {
  readonly city: string;
  /** The address of the next case to decide; undefined when there is none. */
  readonly next: string | undefined;
  readonly takesFocus: boolean;
};
/** Nothing left to decide here: on to the next case, or back to the queue. */
export function DecidedBar({ city, next, takesFocus }: Props) {
  const t = useT();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) bar.current?.querySelector("a")?.focus();
  }, [takesFocus]);
  return (
    <div className="b-decide" ref={bar}>
      <div className="b-decide__row">
        <Link to={next ?? `/pruefstelle/${city}`} className="kern-btn kern-btn--primary">
          <span className="kern-label">
            {t(next ? "desk.next" : "desk.back")} {next && <KeyCap name="n" />}
          </span>
          <Icon name="arrow" turns />
        </Link>
        {!next && <p className="b-muted">{t("desk.next.none")}</p>}
      </div>
    </div>
  );
}

import type { Finding } from "@praktika/shared/rules/finding";
import { textId } from "@praktika/shared/texts/t";
import type { ReactNode } from "react";
import { useT } from "../lib/texts.tsx";
import { Icon } from "./icon.tsx";

const LOOK = {
  block: ["b-rule b-rule--block", "stop"],
  warn: ["b-rule b-rule--warn", "alert"],
  ok: ["b-rule b-rule--ok", "check-circle"],
} as const;

/** What the rules say, the worst first, each with its paragraph; `after` adds a way to mend it. */
export function RuleList({
  findings,
  after,
}: {
  readonly findings: readonly Finding[];
  readonly after?: (finding: Finding) => ReactNode;
}) {
  const t = useT();
  const order = ["block", "warn", "ok"];
  const sorted = [...findings].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return (
    <div className="b-rules">
      {sorted.map((finding) => {
        const [className, icon] = LOOK[finding.verdict];
        return (
          <div className={className} key={`${finding.rule}${JSON.stringify(finding.values)}`}>
            <Icon name={icon} />
            <span>
              <b>{t(textId("common.rule", finding.verdict))}</b> {t(textId("rules", finding.rule), finding.values)}
            </span>
            {finding.paragraph && <span className="b-para">{finding.paragraph}</span>}
            {after?.(finding)}
          </div>
        );
      })}
    </div>
  );
}

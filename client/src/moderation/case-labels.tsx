import type { CaseItem } from "@praktika/shared/moderation/contract";
import { textId } from "@praktika/shared/texts/t";
import { useFormat } from "../lib/format.ts";
import { now } from "../lib/now.ts";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";

/** What is noticeable about a case, in a line of words and signs; `short` where there is little room. */
export function CaseSigns({ item, short = false }: { readonly item: CaseItem; readonly short?: boolean }) {
  const t = useT();
  const format = useFormat();
  const overdue = item.state === "open" && Date.parse(item.dueAt) < now().getTime();
  const at = short ? format.dayShort(item.dueAt.slice(0, 10)) : format.instant(item.dueAt);
  const signs = [
    {
      icon: overdue ? "alert" : "clock",
      text: t(overdue ? "desk.overdue" : "desk.due", { at }),
    },
    ...(item.blocks > 0 ? [{ icon: "stop", text: t("desk.blocks", { count: item.blocks }) }] : []),
    ...(item.warnings > 0 ? [{ icon: "alert", text: t("desk.warnings", { count: item.warnings }) }] : []),
    ...(item.blocks + item.warnings === 0 ? [{ icon: "check-circle", text: t("desk.clean") }] : []),
    ...(item.employerState === "verified" || item.kind === "employer"
      ? []
      : [{ icon: "building", text: t("desk.unverified") }]),
    ...(item.fourEyes ? [{ icon: "people", text: t("desk.fourEyes") }] : []),
    ...(item.claimedBy
      ? [
          {
            icon: "lock",
            text: item.claimedByMe ? t("desk.claimedByMe") : t("desk.claimedBy", { name: item.claimedBy }),
          },
        ]
      : []),
  ];
  return (
    <span className="b-sub">
      {signs.map(({ icon, text }) => (
        <span key={text}>
          <Icon name={icon} /> {text}
        </span>
      ))}
    </span>
  );
}

export function useCaseKind() {
  const t = useT();
  return (kind: CaseItem["kind"]) => t(textId("desk.kind", kind));
}

import { changeMember, listMembers, type Member, removeMember, type Role } from "@praktika/shared/employers/contract";
import { readMe } from "@praktika/shared/accounts/contract";
import { textId } from "@praktika/shared/texts/t";
import { useState } from "react";
import type * as z from "zod/mini";
import { useChange } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useGo } from "../lib/link.tsx";
import { useMe } from "../lib/session.ts";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Confirm } from "../ui/dialog.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";

type One = z.infer<typeof Member>;
type Props = { readonly employerId: string; readonly members: readonly One[]; readonly owner: boolean };

export function Members({ employerId, members, owner }: Props) {
  return (
    <ul className="b-people">
      {members.map((member) => (
        <MemberRow key={member.accountId} {...{ employerId, member, owner }} />
      ))}
    </ul>
  );
}

function MemberRow({
  employerId,
  member,
  owner,
}: {
  readonly employerId: string;
  readonly member: One;
  readonly owner: boolean;
}) {
  const t = useT();
  const format = useFormat();
  const go = useGo();
  const toast = useToast();
  const own = useMe()?.accountId === member.accountId;
  const [asks, setAsks] = useState(false);
  const params = { id: employerId, accountId: member.accountId };
  const other: z.infer<typeof Role> = member.role === "owner" ? "member" : "owner";
  const change = useChange(changeMember, { refresh: [listMembers, readMe], done: () => toast(t("common.saved")) });
  const remove = useChange(removeMember, {
    refresh: own ? [readMe] : [listMembers],
    done: () => {
      toast(t(own ? "employer.team.left" : "employer.team.removed", { name: member.name }));
      if (own) go("/");
    },
    failed: () => setAsks(false),
  });
  return (
    <li>
      <div>
        <p className="b-row">
          <strong>{member.name}</strong>
          <Badge tone={member.role === "owner" ? "accent" : "plain"}>{t(textId("employer.role", member.role))}</Badge>
          {own && <span className="b-small b-muted">{t("employer.team.you")}</span>}
        </p>
        <p className="b-small b-muted">
          {member.email} · {t("employer.team.since", { day: format.date(member.since) })}
        </p>
        <RefusedNotice refused={change.refused ?? remove.refused} />
      </div>
      <div className="b-row">
        {owner && (
          <Button
            small
            kind="tertiary"
            aria-label={`${t(textId("employer.team.make", other))}: ${member.name}`}
            busy={change.busy}
            onClick={() => void change.run({ params, body: { role: other } })}
          >
            {t(textId("employer.team.make", other))}
          </Button>
        )}
        {(owner || own) && (
          <Button
            small
            kind="tertiary"
            aria-label={`${t(own ? "employer.team.leave" : "common.remove")}: ${member.name}`}
            onClick={() => setAsks(true)}
          >
            {t(own ? "employer.team.leave" : "common.remove")}
          </Button>
        )}
      </div>
      <Confirm
        danger
        title={t(own ? "employer.team.leave.title" : "employer.team.remove.title", { name: member.name })}
        text={t(own ? "employer.team.leave.text" : "employer.team.remove.text")}
        action={t(own ? "employer.team.leave" : "common.remove")}
        busy={remove.busy}
        open={asks}
        onClose={() => setAsks(false)}
        onConfirm={() => void remove.run({ params })}
      />
    </li>
  );
}

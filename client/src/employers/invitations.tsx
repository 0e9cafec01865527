import { type Invitation, listMembers, revokeInvitation } from "@praktika/shared/employers/contract";
import { textId } from "@praktika/shared/texts/t";
import type * as z from "zod/mini";
import { useChange } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";

type One = z.infer<typeof Invitation>;
type Props = { readonly employerId: string; readonly invitations: readonly One[]; readonly owner: boolean };

/** Invitations nobody has taken up yet. */
export function Invitations({ employerId, invitations, owner }: Props) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const revoke = useChange(revokeInvitation, { refresh: [listMembers], done: () => toast(t("employer.team.revoked")) });
  return (
    <>
      <RefusedNotice refused={revoke.refused} />
      <ul className="b-people">
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id}>
            <div>
              <p className="b-row">
                <strong>{email}</strong>
                <Badge>{t(textId("employer.role", role))}</Badge>
              </p>
              <p className="b-small b-muted">{t("employer.team.expires", { day: format.date(expiresAt) })}</p>
            </div>
            {owner && (
              <Button
                small
                kind="tertiary"
                aria-label={`${t("employer.team.revoke")}: ${email}`}
                busy={revoke.busy}
                onClick={() => void revoke.run({ params: { id: employerId, invitationId: id } })}
              >
                {t("employer.team.revoke")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

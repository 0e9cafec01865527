import { listMembers, type ManagedEmployer } from "@praktika/shared/employers/contract";
import { useRead } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Note } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Loaded } from "../ui/states.tsx";
import { Invitations } from "./invitations.tsx";
import { InviteForm } from "./invite-form.tsx";
import { Members } from "./members.tsx";
import { Workspace } from "./workspace.tsx";

/** Who may act for an organisation. */
export default function TeamPage() {
  return <Workspace>{(employer, owner) => <Team employer={employer} owner={owner} />}</Workspace>;
}

function Team({ employer, owner }: { readonly employer: ManagedEmployer; readonly owner: boolean }) {
  const t = useT();
  const read = useRead(listMembers, { params: { id: employer.id } });
  const open = employer.state !== "blocked" && employer.state !== "closed";
  return (
    <>
      <PageHead title={t("employer.team.title")} lead={t("employer.team.lead", { name: employer.identity.name })} />
      <div className="b-article">
        <section aria-labelledby="members">
          <h2 className="kern-heading-medium" id="members">
            {t("employer.team.members")}
          </h2>
          <Loaded read={read}>
            {({ items }) => <Members employerId={employer.id} members={items} owner={owner} />}
          </Loaded>
        </section>
        {read.data && read.data.invitations.length > 0 && (
          <section aria-labelledby="invitations">
            <h2 className="kern-heading-medium" id="invitations">
              {t("employer.team.invitations")}
            </h2>
            <Invitations employerId={employer.id} invitations={read.data.invitations} owner={owner} />
          </section>
        )}
        <section aria-labelledby="invite">
          <h2 className="kern-heading-medium" id="invite">
            {t("employer.team.invite")}
          </h2>
          {owner && open ? (
            <InviteForm employerId={employer.id} />
          ) : (
            <Note>{t(open ? "employer.team.ownersOnly" : "employer.team.closed")}</Note>
          )}
        </section>
      </div>
    </>
  );
}

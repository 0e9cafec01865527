import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";
import { Facts } from "../ui/facts.tsx";
import { Note } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { CloseSection } from "./close-section.tsx";
import { DataForm } from "./data-form.tsx";
import { Reapply } from "./reapply.tsx";
import { StateNotice } from "./state-notice.tsx";
import { Workspace } from "./workspace.tsx";

/** What an organisation says of itself, and the way out. */
export default function DataPage() {
  return <Workspace>{(employer, owner) => <Data key={employer.id} employer={employer} owner={owner} />}</Workspace>;
}

function Data({ employer, owner }: { readonly employer: ManagedEmployer; readonly owner: boolean }) {
  const t = useT();
  const { state, kind, homeCity, pendingIdentity, identity } = employer;
  const editable = owner && state !== "blocked" && state !== "closed";
  return (
    <>
      <PageHead
        title={t("employer.data.title")}
        lead={t("employer.data.lead", {
          kind: t(textId("values.employerKind", kind)),
          city: t(textId("values.city", homeCity)),
        })}
      />
      <div className="b-article b-form--page">
        <StateNotice employer={employer} owner={owner} />
        {pendingIdentity && <IdentityRows title={t("employer.data.public")} identity={identity} />}
        {editable ? (
          <DataForm employer={employer} />
        ) : (
          <>
            <IdentityRows title={t("employer.data.now")} identity={identity} />
            {!owner && <Note>{t("employer.data.ownersOnly")}</Note>}
          </>
        )}
        {owner && state === "rejected" && <Reapply employer={employer} />}
        {owner && state !== "closed" && state !== "blocked" && <CloseSection employer={employer} />}
      </div>
    </>
  );
}

function IdentityRows({ title, identity }: { readonly title: string; readonly identity: ManagedEmployer["identity"] }) {
  const t = useT();
  const { name, street, postcode, town, website, registerNumber } = identity;
  return (
    <section className="b-panel b-panel--tint" aria-labelledby="identity">
      <h2 id="identity">{title}</h2>
      <Facts
        facts={[
          { term: t("employer.field.name"), value: name, icon: "building" },
          { term: t("employer.data.address"), value: `${street}, ${postcode} ${town}`, icon: "pin" },
          { term: t("employer.field.website"), value: website ?? t("common.none"), icon: "globe" },
          { term: t("employer.field.registerNumber"), value: registerNumber ?? t("common.none"), icon: "doc" },
        ]}
      />
    </section>
  );
}

import { readProfile } from "@praktika/shared/accounts/contract";
import { type PublicOffer, readOffer } from "@praktika/shared/offers/contract";
import { useParams } from "react-router";
import { useRead } from "../lib/data.ts";
import { useMe } from "../lib/session.ts";
import { useT } from "../lib/texts.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Loaded, Skeleton } from "../ui/states.tsx";
import { ApplyAside } from "./apply-aside.tsx";
import { MailForm } from "./mail-form.tsx";
import { OwnForm } from "./own-form.tsx";

export default function ApplyPage() {
  const { id = "" } = useParams();
  const offer = useRead(readOffer, { params: { id } });
  return (
    <Page>
      <Loaded read={offer} heads>
        {(data) => <Apply offer={data} />}
      </Loaded>
    </Page>
  );
}

function Apply({ offer }: { readonly offer: PublicOffer }) {
  const t = useT();
  return (
    <>
      <PageHead
        title={t("apply.title")}
        lead={t("apply.lead", { employer: offer.employer.name })}
        back={{ to: `/praktika/${offer.id}`, label: t("apply.back") }}
      />
      <div className="b-two">
        <ApplyForm offer={offer} />
        <ApplyAside offer={offer} />
      </div>
    </>
  );
}

/** By mail for visitors, short for students, and a kind no for everybody else. */
function ApplyForm({ offer }: { readonly offer: PublicOffer }) {
  const t = useT();
  const me = useMe();
  const profile = useRead(readProfile, {}, { enabled: Boolean(me?.student) });
  if (!offer.bookable) return <Notice tone="info" title={t("apply.closed")} />;
  if (me === undefined) return <Skeleton lines={9} />;
  if (me === null) return <MailForm offer={offer} />;
  if (!me.student) {
    return (
      <Notice tone="info" title={t("apply.notStudent.title")}>
        <p>{t("apply.notStudent.text")}</p>
      </Notice>
    );
  }
  return (
    <Loaded read={profile}>
      {(data) =>
        data.profile ? (
          <OwnForm offer={offer} names={[me.firstName, me.lastName]} />
        ) : (
          <Notice tone="info" title={t("apply.needProfile.title")}>
            <p>{t("apply.needProfile.text")}</p>
            <ButtonLink kind="primary" to={`/profil?next=/praktika/${offer.id}/bewerben`}>
              {t("apply.needProfile.action")}
            </ButtonLink>
          </Notice>
        )
      }
    </Loaded>
  );
}

import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { listManagedOffers } from "@praktika/shared/offers/contract";
import type { T } from "@praktika/shared/texts/t";
import { addDays } from "@praktika/shared/values/dates";
import { useRead } from "../lib/data.ts";
import { type Format, useFormat } from "../lib/format.ts";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { ApplicationsView } from "../received/applications-view.tsx";
import { useReceived } from "../received/use-received.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton, Trouble } from "../ui/states.tsx";
import { type Due, dueOf, isOwn } from "./due.ts";
import { DueList } from "./due-list.tsx";
import { FiguresPanel } from "./figures-panel.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { OffersPanel } from "./offers-panel.tsx";
import { StateNotice } from "./state-notice.tsx";
import { today } from "./today.ts";
import { Workspace } from "./workspace.tsx";

/** What an organisation has to do first, and how everything stands. */
export default function DashboardPage() {
  return (
    <Workspace>{(employer, owner) => <Dashboard key={employer.id} employer={employer} owner={owner} />}</Workspace>
  );
}

function Dashboard({ employer, owner }: { readonly employer: ManagedEmployer; readonly owner: boolean }) {
  const t = useT();
  const format = useFormat();
  const received = useReceived(employer.id);
  const offers = useRead(listManagedOffers, { params: { id: employer.id } });
  const due = dueOf(employer, received.items, offers.data?.items ?? [], today());
  const listed = due.filter(({ kind }) => kind !== "question");
  const ready = !received.isPending && !offers.isPending;
  const refused = received.error ?? offers.error;
  const { title, lead } = headOf(t, format, employer, ready ? due : undefined);
  return (
    <>
      <div className="b-headrow">
        <PageHead title={title} lead={lead} />
        <Create employer={employer} />
      </div>
      <div className="b-stack b-stack--l">
        <StateNotice employer={employer} owner={owner} />
        {refused && (
          <Trouble refused={refused} retry={() => void Promise.all([received.refetch(), offers.refetch()])} />
        )}
        <div className="b-dash">
          <section aria-labelledby="due">
            <h2 className="kern-sr-only" id="due">
              {t("employer.due.title")}
            </h2>
            {!ready && !refused && <Skeleton lines={6} />}
            <DueList due={listed} employerId={employer.id} />
            {ready && listed.length === 0 && <FirstSteps employer={employer} offers={offers.data?.items ?? []} />}
          </section>
          <aside className="b-stack" aria-label={t("employer.figures.label")}>
            <OffersPanel employerId={employer.id} offers={offers.data?.items ?? []} />
            <FiguresPanel employer={employer} />
          </aside>
        </div>
        {received.items.length > 0 && (
          <section className="b-stack" aria-labelledby="received">
            <div className="b-row b-row--between">
              <h2 className="kern-heading-large" id="received">
                {t("employer.received.title")}
              </h2>
              <Link className="b-more" to={`/betrieb/${employer.id}/bewerbungen`}>
                {t("employer.received.all")} <Icon name="arrow" size="s" turns />
              </Link>
            </div>
            <p className="b-muted">{t("employer.received.lead")}</p>
            <ApplicationsView employerId={employer.id} heading="h3" />
          </section>
        )}
      </div>
    </>
  );
}

function Create({ employer: { id, state } }: { readonly employer: ManagedEmployer }) {
  const t = useT();
  if (state !== "verified" && state !== "pending") return null;
  return (
    <ButtonLink kind="primary" icon="plus" to={`/betrieb/${id}/angebote/neu`}>
      {t("employer.offers.create")}
    </ButtonLink>
  );
}

/** The one loud sentence: what the organisation itself has to do next. */
function headOf(t: T, format: Format, { identity }: ManagedEmployer, due: readonly Due[] | undefined) {
  const own = due?.filter((one) => isOwn(one) && one.day !== null) ?? [];
  const [first] = own;
  if (!due || !first?.day) return { title: identity.name, lead: due && t("employer.due.none") };
  const same = own.filter(({ day }) => day === first.day);
  const when = first.day <= today() ? "today" : first.day === addDays(today(), 1) ? "tomorrow" : "later";
  return {
    title: t("employer.due.head", { count: same.length, when, day: format.dayShort(first.day) }),
    lead: t("employer.due.lead", { name: identity.name, rest: own.length - same.length }),
  };
}

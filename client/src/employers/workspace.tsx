import { type ManagedEmployer, manageEmployer } from "@praktika/shared/employers/contract";
import { may } from "@praktika/shared/policy";
import type { ReactNode } from "react";
import { useLocation, useParams } from "react-router";
import { useRead } from "../lib/data.ts";
import { Link } from "../lib/link.tsx";
import { useActor } from "../lib/actor.ts";
import { splitPath, useT } from "../lib/texts.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Loaded } from "../ui/states.tsx";

const PLACES = [
  ["", "employer.nav.overview"],
  ["/angebote", "employer.nav.offers"],
  ["/bewerbungen", "employer.nav.applications"],
  ["/vorlagen", "employer.nav.replies"],
  ["/team", "employer.nav.team"],
  ["/daten", "employer.nav.data"],
] as const;

/** The frame of every page of one organisation: its places and, once read, the organisation. */
export function Workspace({
  children,
}: {
  readonly children: (employer: ManagedEmployer, owner: boolean) => ReactNode;
}) {
  const t = useT();
  const actor = useActor();
  const { employerId = "" } = useParams();
  const read = useRead(manageEmployer, { params: { id: employerId } });
  const isOwner = ({ id, homeCity, state }: ManagedEmployer) =>
    may(actor, "employer.own", { id, homeCity, public: state === "verified" });
  return (
    <Page>
      <Places employerId={employerId} />
      {read.error && !read.data && <PageHead title={t("employer.trouble")} />}
      <Loaded read={read}>{(employer) => children(employer, isOwner(employer))}</Loaded>
    </Page>
  );
}

function Places({ employerId }: { readonly employerId: string }) {
  const t = useT();
  const { path } = splitPath(useLocation().pathname);
  const base = `/betrieb/${employerId}`;
  const isHere = (end: string) => (end === "" ? path === base : path.startsWith(base + end));
  return (
    <nav className="b-places" aria-label={t("employer.nav.label")}>
      <ul>
        {PLACES.map(([end, label]) => (
          <li key={end}>
            <Link to={base + end} aria-current={isHere(end) ? "page" : undefined}>
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

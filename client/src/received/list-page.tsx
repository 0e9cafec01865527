import { Workspace } from "../employers/workspace.tsx";
import { useT } from "../lib/texts.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { ApplicationsView } from "./applications-view.tsx";

/** Every application an organisation received. */
export default function ReceivedListPage() {
  return <Workspace>{({ id }) => <Received key={id} employerId={id} />}</Workspace>;
}

function Received({ employerId }: { readonly employerId: string }) {
  const t = useT();
  return (
    <>
      <PageHead title={t("employer.received.title")} lead={t("employer.received.lead")} />
      <ApplicationsView employerId={employerId} heading="h2" />
    </>
  );
}

import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";
import { grouped } from "./groups.ts";
import { ProfileCard } from "./profile-card.tsx";

type Props = { readonly employerId: string; readonly applications: readonly ReceivedApplication[] };

/** Living applications in columns by what happens next. */
export function Board({ employerId, applications }: Props) {
  const t = useT();
  return (
    <div className="b-board">
      {grouped(applications).map(({ name, items }) => (
        <section className="b-col" key={name} aria-label={t(textId("employer.group", name))}>
          <h3>
            {t(textId("employer.group", name))}
            <span className="b-count b-count--quiet">{items.length}</span>
          </h3>
          {items.length === 0 && <p className="b-xs b-muted">{t(textId("employer.groupEmpty", name))}</p>}
          {items.map((application) => (
            <ProfileCard key={application.id} employerId={employerId} application={application} />
          ))}
        </section>
      ))}
    </div>
  );
}

import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";
import { type GroupName, inGroup } from "./groups.ts";
import { ProfileCard } from "./profile-card.tsx";

type Props = {
  readonly employerId: string;
  readonly applications: readonly ReceivedApplication[];
  readonly columns: readonly GroupName[];
  readonly heading: "h2" | "h3";
};

/** Living applications in columns by what happens next. */
export function Board({ employerId, applications, columns, heading: Heading }: Props) {
  const t = useT();
  return (
    <div className={columns.length === 1 ? "b-board b-board--one" : "b-board"}>
      {columns.map((name) => {
        const items = applications.filter((one) => inGroup(one, name));
        return (
          <section className="b-col" key={name} aria-label={t(textId("employer.group", name))}>
            <Heading className="b-col__head">
              {t(textId("employer.group", name))}
              <span className="b-count b-count--quiet">{items.length}</span>
            </Heading>
            {items.length === 0 && <p className="b-xs b-muted">{t(textId("employer.groupEmpty", name))}</p>}
            {items.map((application) => (
              <ProfileCard
                key={application.id}
                employerId={employerId}
                application={application}
                heading={Heading === "h2" ? "h3" : "h4"}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

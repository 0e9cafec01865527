import type { ApplicationPerson } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import type * as z from "zod/mini";
import { useT } from "../lib/texts.tsx";
import { Facts } from "../ui/facts.tsx";
import { Note } from "../ui/notice.tsx";

/** Who it is: shown only while contact is open. */
export function PersonPanel({ person }: { readonly person: z.infer<typeof ApplicationPerson> }) {
  const t = useT();
  const { firstName, lastName, email, phone, stage, age, guardian } = person;
  return (
    <section className="b-panel" aria-labelledby="person">
      <h2 id="person">{t("employer.person.title")}</h2>
      <Facts
        facts={[
          {
            term: t("employer.person.name"),
            icon: "person",
            value: `${firstName} ${lastName}`,
            more: t("employer.person.age", { age }),
          },
          { term: t("employer.person.email"), icon: "mail", value: <a href={`mailto:${email}`}>{email}</a> },
          ...(phone
            ? [
                {
                  term: t("employer.person.phone"),
                  icon: "message",
                  value: <a href={`tel:${phone.replace(/[^\d+]/gu, "")}`}>{phone}</a>,
                },
              ]
            : []),
          { term: t("employer.person.stage"), icon: "target", value: t(textId("values.stage", stage)) },
        ]}
      />
      {guardian && <Note icon="people">{t("employer.person.guardian")}</Note>}
    </section>
  );
}

import { type TextId, textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";

/** A page of plain text: a title, and sections of a heading and a paragraph. */
export function LegalText({
  name,
  sections,
  lead,
}: {
  readonly name: string;
  readonly sections: readonly string[];
  readonly lead?: TextId;
}) {
  const t = useT();
  return (
    <Page>
      <PageHead title={t(textId("legal", `${name}.title`))} {...(lead && { lead: t(lead) })} />
      <div className="b-article">
        {sections.map((section) => (
          <section key={section} className="b-prose" aria-labelledby={section}>
            <h2 className="kern-heading-medium" id={section}>
              {t(textId("legal", `${name}.${section}`))}
            </h2>
            <p>{t(textId("legal", `${name}.${section}Text`))}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}

import { textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";

/** The three answers, each under its question. */
export function Answers({ answers }: { readonly answers: readonly string[] }) {
  const t = useT();
  return (
    <section aria-labelledby="answers">
      <h2 className="kern-heading-medium" id="answers">
        {t("employer.answers.title")}
      </h2>
      <dl className="b-answers">
        {answers.map((answer, index) => (
          <div key={textId("employer.question", String(index + 1))}>
            <dt>{t(textId("employer.question", String(index + 1)))}</dt>
            <dd className="b-typed">{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

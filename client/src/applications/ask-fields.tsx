import type { PublicOffer } from "@praktika/shared/offers/contract";
import { useT } from "../lib/texts.tsx";
import { FormSection } from "../ui/form-section.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import { WishFields, type WishValues } from "./wish-fields.tsx";

type Values = WishValues & { readonly answers: readonly string[] };
type Props = {
  readonly offer: PublicOffer;
  readonly values: Values;
  readonly names: readonly string[];
  readonly error: (path: string) => string | undefined;
  readonly onValues: (values: Partial<WishValues & { answers: string[] }>) => void;
};

/** What everybody is asked who applies: the three questions, and when. */
export function AskFields({ offer, values, names, error, onValues }: Props) {
  const t = useT();
  return (
    <>
      <FormSection id="fragen" title={t("apply.questions")}>
        <AnswerFields
          answers={values.answers}
          names={names}
          error={error}
          onAnswers={(answers) => onValues({ answers })}
        />
      </FormSection>
      <FormSection id="wann" title={t("apply.when")}>
        <WishFields offer={offer} values={values} error={error} onValues={onValues} />
      </FormSection>
    </>
  );
}

import { marksIn, stops } from "@praktika/shared/applications/answer-check";
import { type T, textId } from "@praktika/shared/texts/t";
import { ANSWER_LENGTH } from "@praktika/shared/values/limits";
import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { TextArea } from "../ui/inputs.tsx";
import { Note } from "../ui/notice.tsx";

export const QUESTIONS = [0, 1, 2] as const;

/** What stops the three answers from being sent: dotted path → sentence. */
export function answerErrors(t: T, answers: readonly string[], names: readonly string[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { answer, code, from, to } of marksIn(answers, names).filter(stops))
    errors[`answers.${answer}`] ??= t(textId("apply.mark", code), { hit: answers[answer]?.slice(from, to) ?? "" });
  for (const index of QUESTIONS) {
    const text = answers[index] ?? "";
    if (!text.trim()) errors[`answers.${index}`] = t("apply.answer.required");
    else if (text.trim().length > ANSWER_LENGTH) errors[`answers.${index}`] = t("apply.answer.tooLong");
  }
  return errors;
}

type Props = {
  readonly answers: readonly string[];
  readonly names: readonly string[];
  readonly error: (path: string) => string | undefined;
  readonly onAnswers: (answers: string[]) => void;
};

/** The three questions; names, contacts and schools are pointed out while typing. */
export function AnswerFields({ answers, names, error, onAnswers }: Props) {
  const t = useT();
  const marks = marksIn(answers, names);
  return (
    <>
      {QUESTIONS.map((index) => {
        const found = marks.filter((mark) => mark.answer === index);
        const [first] = found;
        return (
          <div className="b-stack b-stack--s" key={index}>
            <TextArea
              id={inputId(`answers.${index}`)}
              label={t(textId("apply.question", String(index)))}
              hint={t(textId("apply.question", `${index}.hint`))}
              error={error(`answers.${index}`)}
              maxLength={ANSWER_LENGTH}
              value={answers[index] ?? ""}
              onValue={(value) => onAnswers(QUESTIONS.map((one) => (one === index ? value : (answers[one] ?? ""))))}
            />
            {first && !error(`answers.${index}`) && (
              <Note icon="eye">
                {t(textId("apply.mark", first.code), { hit: answers[index]?.slice(first.from, first.to) ?? "" })}
              </Note>
            )}
          </div>
        );
      })}
    </>
  );
}

import { type T, type TextId, textId } from "@praktika/shared/texts/t";
import { useEffect, useRef, useState } from "react";
import { Notice } from "../ui/notice.tsx";
import type { Refused } from "./call.ts";
import { useT } from "./texts.tsx";
import { forgetTyped, keepTyped, typedIn } from "./typed.ts";

type Options<V> = { readonly name: string; readonly initial: V };
export type Errors = Readonly<Record<string, string>>;
export type Form<V extends object> = ReturnType<typeof useForm<V>>;

/** A form's values, kept in this tab until `done`, and its errors by dotted path. */
export function useForm<V extends object>({ name, initial }: Options<V>) {
  const t = useT();
  const [values, setValues] = useState<V>(() => ({ ...initial, ...typedIn<V>(name) }));
  const [errors, setErrors] = useState<Errors>({});
  const [general, setGeneral] = useState<string>();
  const [tries, setTries] = useState(0);
  const [fresh, setFresh] = useState(() => crypto.randomUUID());

  const set = (patch: Partial<V>) =>
    setValues((before) => {
      const after = { ...before, ...patch };
      keepTyped(name, after);
      return after;
    });
  const show = (found: Errors, sentence?: string) => {
    setErrors(found);
    setGeneral(sentence);
    setTries((count) => count + 1);
  };
  return {
    values,
    set,
    errors,
    general,
    tries,
    /** For the Idempotency-Key: new after each success. */
    idempotencyKey: fresh,
    /** Shows own findings: dotted path → sentence. */
    reject: (found: Errors) => show(found),
    /** Shows what the server refused, at the fields it named. */
    fail: (refused: Refused) => {
      const found = Object.fromEntries(refused.errors.map(({ path, code }) => [path, fieldSentence(t, code)]));
      show(found, t(textId("problems", refused.code)));
    },
    clear: () => show({}),
    error: (path: string): string | undefined => errors[path],
    done: () => {
      forgetTyped(name);
      setFresh(crypto.randomUUID());
      setErrors({});
      setGeneral(undefined);
    },
    reset: (next: V) => {
      forgetTyped(name);
      setValues(next);
      setErrors({});
      setGeneral(undefined);
    },
  };
}

const fieldSentence = (t: T, code: string): string => {
  const id = textId("problems.field", code);
  const said = t(id);
  return said === id ? t("problems.field.invalid" as TextId) : said;
};

/** The id of the input for a path: labels, errors and the summary meet there. */
export const inputId = (path: string): string => `f-${path.replaceAll(".", "-")}`;

/** Takes the focus after a refused try and leads to each field. */
export function ErrorSummary<V extends object>({ form, title }: { readonly form: Form<V>; readonly title?: string }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(form.errors);
  const shown = entries.length > 0 || form.general !== undefined;
  useEffect(() => {
    if (form.tries > 0 && shown) box.current?.focus();
  }, [form.tries, shown]);
  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice tone="danger" title={title ?? form.general ?? t("common.form.check")}>
        {entries.length > 0 && (
          <ul>
            {entries.map(([path, sentence]) => (
              <li key={path}>
                <a
                  href={`#${inputId(path)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(inputId(path))?.focus();
                  }}
                >
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

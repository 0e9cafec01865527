import { useId } from "react";
import { useKeys } from "../lib/keys.ts";
import { useT } from "../lib/texts.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import type { ReadyText } from "./ready-texts.ts";

const KEYED = 9;
type Props = {
  readonly texts: readonly ReadyText[];
  readonly onPick: (text: ReadyText) => void;
};
/** Ready texts to put into a decision: by a tap, the first nine by their number too. */
export function TemplatePicker({ texts, onPick }: Props) {
  const t = useT();
  const id = useId();
  const keyed = texts.slice(0, KEYED);
  useKeys(Object.fromEntries(keyed.map((text, index) => [String(index + 1), () => onPick(text)])), "dialog");
  return (
    <div role="group" aria-labelledby={id} className="b-stack b-stack--s">
      <p className="b-small" id={id}>
        {t("templates.choose")}
      </p>
      <div className="b-chips">
        {texts.map((text, index) => (
          <button
            key={text.key}
            type="button"
            className="b-chip"
            data-focus={index === 0 ? "" : undefined}
            onClick={() => onPick(text)}
          >
            {index < KEYED && <KeyCap name={String(index + 1)} />}
            {text.title}
          </button>
        ))}
      </div>
    </div>
  );
}

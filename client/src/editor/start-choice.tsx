import { textId } from "@praktika/shared/texts/t";
import { type Field, FIELDS } from "@praktika/shared/values/field";
import { type Kind, KINDS } from "@praktika/shared/values/kind";
import type { ReactNode } from "react";
import { today } from "../employers/today.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Group } from "../ui/field.tsx";
import { FieldIcon } from "../ui/icon.tsx";
import type { Start } from "./kind-starts.ts";
import { StartPreview } from "./start-preview.tsx";
import { startValues } from "./start-values.ts";
import type { EditorValues } from "./values.ts";

export type Place = Pick<EditorValues, "street" | "postcode">;
type Props = {
  readonly name: string;
  readonly chosen: Pick<EditorValues, "kind" | "field">;
  readonly place: Partial<Place>;
  readonly onBegin: (start: Start) => void;
  /** Beside the first button: begin with nothing, or go back. */
  readonly children: ReactNode;
};

/** The first choice of a new offer: kind and field bring tasks, goals, a first day and lawful times. */
export function StartChoice({ name, chosen, place, onBegin, children }: Props) {
  const t = useT();
  const form = useForm<Pick<EditorValues, "kind" | "field">>({ name, initial: chosen });
  const { kind, field } = form.values;
  const start = kind && field ? { ...startValues(t, kind, field, today()), ...place } : undefined;
  return (
    <form
      className="b-two"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (start) return onBegin(start);
        form.reject({
          ...(!kind && { kind: t("starts.need.kind") }),
          ...(!field && { field: t("starts.need.field") }),
        });
      }}
    >
      <div className="b-article">
        <ErrorSummary form={form} />
        <Group id={inputId("kind")} legend={t("starts.kind")} error={form.error("kind")}>
          <div className="b-picks">
            {KINDS.map((one) => (
              <Pick key={one} name="kind" value={one} checked={kind === one} onPick={() => form.set({ kind: one })}>
                <KindText kind={one} />
              </Pick>
            ))}
          </div>
        </Group>
        <Group id={inputId("field")} legend={t("starts.field")} error={form.error("field")}>
          <div className="b-picks">
            {FIELDS.map((one) => (
              <Pick key={one} name="field" value={one} checked={field === one} onPick={() => form.set({ field: one })}>
                <FieldText field={one} />
              </Pick>
            ))}
          </div>
        </Group>
      </div>
      <aside className="b-aside" aria-labelledby="start-preview">
        <StartPreview start={start} />
        <div className="b-stack b-stack--s">
          <Button kind="primary" type="submit" icon="arrow">
            {t("starts.begin")}
          </Button>
          {children}
        </div>
      </aside>
    </form>
  );
}

type PickProps = {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
};
const Pick = ({ onPick, children, ...input }: PickProps) => (
  <label className="b-option">
    <input type="radio" {...input} onChange={onPick} />
    {children}
  </label>
);

function KindText({ kind }: { readonly kind: Kind }) {
  const t = useT();
  return (
    <span>
      <b>{t(textId("values.kind", kind))}</b>
      <small className="b-picks__more">{t(textId("values.kindHint", kind))}</small>
    </span>
  );
}

function FieldText({ field }: { readonly field: Field }) {
  const t = useT();
  return (
    <>
      <span>{t(textId("values.field", field))}</span>
      <FieldIcon field={field} />
    </>
  );
}

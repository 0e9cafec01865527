import {
  createOffer,
  listManagedOffers,
  type ManagedOffer,
  manageOffer,
  submitOffer,
  updateDraft,
} from "@praktika/shared/offers/contract";
import { type TextId, textId } from "@praktika/shared/texts/t";
import { useEffect, useRef, useState } from "react";
import { today } from "../employers/today.ts";
import type { Refused } from "../lib/call.ts";
import { useChange } from "../lib/data.ts";
import { useForm } from "../lib/form.tsx";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { useToast } from "../ui/toast.tsx";
import { check, inputOf, periodErrors } from "./check.ts";
import { draftOf, isBegun, periodOf } from "./draft.ts";
import { type EditorValues, valuesOf } from "./values.ts";

type Props = { readonly employerId: string; readonly offer?: ManagedOffer };
export type EditorState = ReturnType<typeof useEditor>;

const bodyOf = (values: EditorValues, revises: boolean) => ({
  content: draftOf(values),
  ...(!revises && { periods: values.periods.filter(isBegun).map(periodOf) }),
});
/** What a save replaces: as long as it is the same, a newer version of the offer is no conflict. */
const contentOf = ({ draft, revision, periods }: ManagedOffer) =>
  JSON.stringify([draft, revision ? [] : periods.map(({ id }) => id)]);

/** One offer being written: its form, what the rules say, saving and submitting. */
export function useEditor({ employerId, offer }: Props) {
  const t = useT();
  const go = useGo();
  const toast = useToast();
  const revises = offer?.revision != null;
  const initial = valuesOf(offer?.draft ?? {}, offer?.periods ?? [], offer?.version ?? 0);
  const form = useForm<EditorValues>({ name: offer ? `offer:${offer.id}` : `offer:new:${employerId}`, initial });
  const { values } = form;
  const [saved, setSaved] = useState(() => JSON.stringify(bodyOf(initial, revises)));
  const [origin, setOrigin] = useState(() => (offer && values.base === offer.version ? contentOf(offer) : ""));
  const latest = useRef(values);
  useEffect(() => {
    latest.current = values;
  }, [values]);
  const result = check(values, today(), revises ? offer.periods : undefined);

  const fail = (refused: Refused) => {
    if (refused.errors.length === 0) return form.fail(refused);
    form.reject(Object.fromEntries(refused.errors.map(({ path, code }) => [inputOf(path), sentence(code)])));
  };
  const sentence = (code: string) => {
    const id: TextId = textId("problems.field", code);
    return t(id) === id ? t("problems.field.invalid") : t(id);
  };
  const refresh = [manageOffer, listManagedOffers];
  const create = useChange(createOffer, { refresh: [listManagedOffers], failed: fail });
  const update = useChange(updateDraft, {
    refresh,
    failed: (refused) => refused.code !== "precondition-failed" && fail(refused),
  });
  const submit = useChange(submitOffer, { refresh, failed: fail });

  /** Writes what was typed; the offer's id, or undefined when it was refused. */
  const store = async (version?: number): Promise<string | undefined> => {
    const body = bodyOf(values, revises);
    const wrong = values.periods.some((period) => Object.keys(periodErrors(period)).length > 0);
    const noCity = !offer && result.missing.includes("postcode");
    if (wrong || noCity) {
      form.reject({
        ...(noCity && { postcode: t("editor.need.postcode") }),
        ...(wrong && !revises && { periods: t("editor.need.periods") }),
      });
      return undefined;
    }
    if (!offer) {
      const made = await create.run({ params: { id: employerId }, body, idempotencyKey: form.idempotencyKey });
      if (made) form.done();
      return made?.id;
    }
    const output = await update.run({
      params: { id: offer.id },
      version: version ?? (origin === contentOf(offer) ? offer.version : values.base),
      body,
    });
    if (!output) return undefined;
    form.reset({ ...latest.current, base: output.version });
    setSaved(JSON.stringify(body));
    setOrigin(contentOf(output));
    return output.id;
  };
  const dirty = JSON.stringify(bodyOf(values, revises)) !== saved;
  const address = (id: string) => `/betrieb/${employerId}/angebote/${id}`;

  return {
    form,
    ...result,
    offer,
    revises,
    dirty,
    busy: create.busy || update.busy || submit.busy,
    /** Somebody else saved in between. */
    conflict: update.refused?.code === "precondition-failed",
    save: async (version?: number) => {
      const id = await store(version);
      if (!id) return;
      toast(t("editor.saved"));
      if (!offer) go(address(id), { replace: true });
    },
    /** Drops what was typed and shows what is stored. */
    revert: () => {
      if (!offer) return form.reset(valuesOf({}, [], 0));
      const stored = valuesOf(offer.draft ?? {}, offer.periods, offer.version);
      form.reset(stored);
      update.clear();
      setSaved(JSON.stringify(bodyOf(stored, revises)));
      setOrigin(contentOf(offer));
    },
    submit: async () => {
      const blocks = result.findings.filter(({ verdict }) => verdict === "block");
      if (result.missing.length > 0 || blocks.length > 0) {
        const gaps = result.missing.map((name) => [name, t("editor.need", { field: t(textId("editor.field", name)) })]);
        const rules = blocks.map(({ rule, field = "", values: facts }) => [
          inputOf(field),
          t(textId("rules", rule), facts),
        ]);
        return form.reject(Object.fromEntries([...gaps, ...rules]) as Record<string, string>);
      }
      const id = dirty || !offer ? await store() : offer.id;
      const done = id && (await submit.run({ params: { id }, body: {} }));
      if (done) toast(t("editor.submitted"));
      if (id && !offer) go(address(id), { replace: true });
    },
  };
}

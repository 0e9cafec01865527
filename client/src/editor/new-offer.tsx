import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { placeOf } from "@praktika/shared/values/postcodes";
import { useState } from "react";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Editor } from "./editor.tsx";
import { type Place, StartChoice } from "./start-choice.tsx";
import { StartLeft } from "./start-left.tsx";
import { useEditor } from "./use-editor.ts";

type Props = { readonly employer: ManagedEmployer };

/** A new offer: first a template by kind and field, then the text with what is still missing on top. */
export function NewOffer({ employer }: Props) {
  const t = useT();
  const back = { to: `/betrieb/${employer.id}/angebote`, label: t("editor.back") };
  const open = employer.state === "verified" || employer.state === "pending";
  if (!open) return <PageHead title={t("editor.new.title")} lead={t("editor.new.closed")} back={back} />;
  return <Beginning employer={employer} back={back} />;
}

/** The registered address, where it lies in one of the seven cities. */
const placeIn = ({ identity: { street, postcode } }: ManagedEmployer): Partial<Place> =>
  placeOf(postcode) ? { street, postcode } : {};

function Beginning({ employer, back }: Props & { readonly back: { readonly to: string; readonly label: string } }) {
  const t = useT();
  const editor = useEditor({ employerId: employer.id });
  const { values, set } = editor.form;
  const [choosing, setChoosing] = useState(!editor.dirty);
  const [begun, setBegun] = useState(editor.dirty);
  const place = { ...placeIn(employer), ...(values.postcode && { street: values.street, postcode: values.postcode }) };
  const write = (start: Parameters<typeof set>[0]) => {
    set(start);
    setChoosing(false);
    setBegun(true);
  };
  return (
    <>
      <PageHead
        title={t(choosing ? "starts.title" : "editor.new.title")}
        lead={t(choosing ? "starts.lead" : "editor.new.lead")}
        back={back}
      />
      <div className="b-stack b-stack--l">
        {employer.state === "pending" && <Note icon="hourglass">{t("editor.new.pending")}</Note>}
        {choosing ? (
          <StartChoice name={`start:${employer.id}`} chosen={values} place={place} onBegin={write}>
            {begun ? (
              <>
                <Button onClick={() => setChoosing(false)}>{t("starts.back")}</Button>
                <p className="b-small b-muted">{t("starts.other.hint")}</p>
              </>
            ) : (
              <Button onClick={() => write(place)}>{t("starts.blank")}</Button>
            )}
          </StartChoice>
        ) : (
          <>
            <StartLeft editor={editor} onOther={() => setChoosing(true)} />
            <Editor editor={editor} employerName={employer.identity.name} />
          </>
        )}
      </div>
    </>
  );
}

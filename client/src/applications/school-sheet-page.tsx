import { readSchoolSheet, type SchoolSheet } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { useParams } from "react-router";
import { useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Loaded } from "../ui/states.tsx";
import { sheetFacts } from "./sheet-facts.ts";

const SIGNERS = ["school", "guardian", "employer"] as const;

export default function SchoolSheetPage() {
  const { id = "" } = useParams();
  const sheet = useRead(readSchoolSheet, { params: { id } });
  return (
    <Page>
      <Loaded read={sheet} heads lines={12}>
        {(data) => <Sheet id={id} sheet={data} />}
      </Loaded>
    </Page>
  );
}

/** One A4 page with the facts of the stay and room for three signatures. */
function Sheet({ id, sheet }: { readonly id: string; readonly sheet: SchoolSheet }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className="b-schoolsheet">
      <PageHead
        title={t("applications.sheet.title")}
        lead={t("applications.sheet.lead", { name: `${sheet.firstName} ${sheet.lastName}` })}
        back={{ to: `/bewerbungen/${id}`, label: t("applications.sheet.back") }}
      >
        <div className="b-row b-noprint">
          <Button kind="primary" icon="doc" onClick={() => print()}>
            {t("applications.sheet.print")}
          </Button>
          <span className="b-muted b-small">{t("applications.sheet.hint")}</span>
        </div>
      </PageHead>
      <Facts facts={sheetFacts(t, format, sheet)} />
      <section className="b-panel b-panel--tint" aria-labelledby="recht">
        <h2 className="b-h" id="recht">
          {t("applications.sheet.law")}
        </h2>
        <p>{t("applications.sheet.law.school")}</p>
        <p>{t(textId("applications.sheet.law", sheet.law))}</p>
        <p>{t("applications.sheet.law.insured")}</p>
      </section>
      <ul className="b-signatures">
        {SIGNERS.map((signer) => (
          <li key={signer}>
            <p>{t(textId("applications.sheet.sign", signer))}</p>
            <span className="b-signature">{t("applications.sheet.sign.line")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

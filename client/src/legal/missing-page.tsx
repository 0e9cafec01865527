import { useT } from "../lib/texts.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";

export default function MissingPage() {
  const t = useT();
  return (
    <Page>
      <PageHead title={t("legal.missing.title")} lead={t("legal.missing.text")} />
      <div className="b-row">
        <ButtonLink kind="primary" to="/">
          {t("legal.missing.home")}
        </ButtonLink>
        <ButtonLink to="/praktika">{t("common.nav.find")}</ButtonLink>
      </div>
    </Page>
  );
}

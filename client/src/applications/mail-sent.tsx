import { useT } from "../lib/texts.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

/** After pressing: the mailbox comes next. */
export function MailSent({ email, onChange }: { readonly email: string; readonly onChange: () => void }) {
  const t = useT();
  return (
    <div className="b-stack b-stack--l">
      <Notice tone="success" title={t("apply.sent.title")} live>
        <p>{t("apply.sent.text", { email })}</p>
        <p>{t("apply.sent.hint")}</p>
      </Notice>
      <div className="b-row">
        <ButtonLink to="/praktika">{t("apply.sent.more")}</ButtonLink>
        <Button kind="tertiary" onClick={onChange}>
          {t("apply.sent.change")}
        </Button>
      </div>
    </div>
  );
}

import { readLink } from "@praktika/shared/accounts/contract";
import type { CallOutput } from "@praktika/shared/http/contract";
import { type ReactNode, useEffect, useRef } from "react";
import { useChange } from "../lib/data.ts";
import { useMailedToken } from "../lib/mailed-token.ts";
import { useT } from "../lib/texts.tsx";
import { useState } from "react";
import { ButtonLink } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton, Trouble } from "../ui/states.tsx";
import { AuthPage } from "./auth-frame.tsx";

export type MailedLink = CallOutput<typeof readLink> & { readonly token: string };

/** Reads what a mailed link is for, by POST, and hands it on; says kindly when it no longer works. */
export function WithMailedLink({
  title,
  children,
}: {
  readonly title: string;
  readonly children: (link: MailedLink) => ReactNode;
}) {
  const t = useT();
  const token = useMailedToken();
  const [link, setLink] = useState<MailedLink>();
  const { run, refused } = useChange(readLink, { done: (found) => setLink({ ...found, token }) });
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || !token) return;
    asked.current = true;
    void run({ body: { token } });
  }, [run, token]);
  if (link) return <>{children(link)}</>;
  if (!token) return <DeadLink text={t("account.link.none")} />;
  if (refused?.code === "link-invalid" || refused?.code === "invalid-request")
    return <DeadLink text={t("account.link.invalid.text")} />;
  return (
    <AuthPage title={title}>
      {refused ? <Trouble refused={refused} retry={() => void run({ body: { token } })} /> : <Skeleton />}
    </AuthPage>
  );
}

export function DeadLink({ text }: { readonly text: string }) {
  const t = useT();
  return (
    <AuthPage title={t("account.link.invalid.title")}>
      <Notice tone="warning" title={text} />
      <p className="b-row b-after">
        <ButtonLink to="/anmelden">{t("account.signIn.title")}</ButtonLink>
      </p>
    </AuthPage>
  );
}

import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { ownPath } from "../lib/own-path.ts";
import { Page, PageHead } from "../ui/page-head.tsx";

/** The narrow page around every sign-in form. */
export const AuthPage = ({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) => (
  <Page>
    <div className="b-narrow">
      <PageHead title={title} {...(lead && { lead })} />
      {children}
    </div>
  </Page>
);

/** Where to go after signing in: a path of this site only. */
export function useNext(fallback: string): string {
  const [search] = useSearchParams();
  return ownPath(search.get("next") ?? "") ?? fallback;
}

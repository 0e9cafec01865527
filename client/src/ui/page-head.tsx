import { type ReactNode, useEffect } from "react";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Icon } from "./icon.tsx";

/** The document's title follows the page. */
export function useTitle(title: string): void {
  const t = useT();
  useEffect(() => {
    document.title = `${title} · ${t("common.name")}`;
  }, [title, t]);
}

type Back = { readonly to: string; readonly label: string };
/** The one h1, the way back and a lead. */
export function PageHead({
  title,
  lead,
  back,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly back?: Back;
  readonly children?: ReactNode;
}) {
  useTitle(title);
  return (
    <div className="b-pagehead">
      {back && (
        <p className="b-crumbs">
          <Link to={back.to}>
            <Icon name="back" size="s" turns />
            {back.label}
          </Link>
        </p>
      )}
      <div className="b-herohead b-stack">
        <h1 className="kern-heading-x-large">{title}</h1>
        {lead && <p className="b-lead">{lead}</p>}
        {children}
      </div>
    </div>
  );
}

/** A page's usual frame. */
export const Page = ({ children }: { readonly children: ReactNode }) => <div className="b-wrap b-page">{children}</div>;

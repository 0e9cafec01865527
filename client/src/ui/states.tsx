import { textId } from "@praktika/shared/texts/t";
import type { ReactNode } from "react";
import type { Refused } from "../lib/call.ts";
import type { Read } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** Grey lines where text will be. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const t = useT();
  return (
    <div className="b-stack" role="status" aria-label={t("common.loading")}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={line % 3 === 2 ? "b-skel b-skel--short" : "b-skel"} />
      ))}
    </div>
  );
}

export const Empty = ({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) => (
  <div className="b-empty">
    <svg viewBox="0 0 64 20" aria-hidden="true">
      <use href="/icons.svg#plan-essen" />
    </svg>
    <h2 className="b-h">{title}</h2>
    {children && <p>{children}</p>}
    {action}
  </div>
);

/** Why something could not be read, and what to do. */
export function Trouble({ refused, retry }: { readonly refused: Refused; readonly retry?: () => void }) {
  const t = useT();
  const again = retry && ["unavailable", "internal", "too-many-requests"].includes(refused.code);
  return (
    <Notice tone="danger" title={t(textId("problems", refused.code))} live>
      {again && (
        <Button small onClick={retry}>
          {t("common.retry")}
        </Button>
      )}
    </Notice>
  );
}

type LoadedProps<D> = {
  readonly read: Read<D>;
  readonly lines?: number;
  /** The page's heading comes with the data: until then a heading says what is going on. */
  readonly heads?: boolean;
  readonly children: (data: D) => ReactNode;
};
/** What follows a read: grey lines, trouble, or the page with its data. */
export function Loaded<D>({ read, lines = 6, heads = false, children }: LoadedProps<D>) {
  const t = useT();
  if (read.data !== undefined) return <>{children(read.data)}</>;
  return (
    <>
      {heads && (
        <h1 className="kern-sr-only">{read.error ? t(textId("problems", read.error.code)) : t("common.loading")}</h1>
      )}
      {read.error ? <Trouble refused={read.error} retry={() => void read.refetch()} /> : <Skeleton lines={lines} />}
    </>
  );
}

/** The refusal of a change, where its button is. */
export function RefusedNotice({ refused }: { readonly refused: Refused | undefined }) {
  const t = useT();
  return refused ? <Notice tone="danger" title={t(textId("problems", refused.code))} live /> : null;
}

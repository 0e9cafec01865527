import { useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";

/** Passes the page on: by the device's own sheet where there is one, else as a copied address; or on paper. */
export function SharePrint({ title }: { readonly title: string }) {
  const t = useT();
  const say = useToast();
  const copy = (url: string) =>
    navigator.clipboard.writeText(url).then(
      () => say(t("offer.share.copied")),
      () => say(t("offer.share.failed", { url })),
    );
  const share = async () => {
    const url = location.origin + location.pathname;
    if (!("share" in navigator)) return copy(url);
    await navigator.share({ title, url }).catch((error: unknown) => {
      const stopped = error instanceof DOMException && error.name === "AbortError";
      return stopped ? undefined : copy(url);
    });
  };
  return (
    <>
      <Button kind="tertiary" icon="share" onClick={() => void share()}>
        {t("offer.share")}
      </Button>
      <Button kind="tertiary" icon="doc" onClick={() => print()}>
        {t("offer.print")}
      </Button>
    </>
  );
}

const never = () => () => undefined;
const hostHere = () => location.host;
const noHost = () => "";
/** The address of the page, for paper only; the server does not know under which name it was reached. */
export function PrintedAddress() {
  const t = useT();
  const { pathname } = useLocation();
  const host = useSyncExternalStore(never, hostHere, noHost);
  return (
    <p className="b-printed">
      {t("offer.print.where")} <b>{host + pathname}</b>
    </p>
  );
}

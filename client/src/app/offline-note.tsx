import { useSyncExternalStore } from "react";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";

function onConnectionChange(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Says that the device has no connection, as long as it has none. */
export function OfflineNote() {
  const t = useT();
  const offline = useSyncExternalStore(
    onConnectionChange,
    () => !navigator.onLine,
    () => false,
  );
  return (
    <div className="b-offline" role="status">
      {offline && (
        <p className="b-wrap">
          <Icon name="offline" />
          {t("common.offline")}
        </p>
      )}
    </div>
  );
}

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { useT } from "../lib/texts.tsx";

const SHOWN_MS = 8_000;
const ToastContext = createContext<(sentence: string) => void>(() => undefined);
/** Says that something was done, for a while and politely. */
export const useToast = () => useContext(ToastContext);

export function Toasts({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const [sentence, setSentence] = useState<string>();
  useEffect(() => {
    if (!sentence) return;
    const timer = setTimeout(() => setSentence(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  const say = useCallback((next: string) => setSentence(next), []);
  return (
    <ToastContext value={say}>
      {children}
      <div className="b-toasts" role="status">
        {sentence && (
          <p className="b-toast">
            {sentence}
            <button type="button" onClick={() => setSentence(undefined)}>
              {t("common.close")}
            </button>
          </p>
        )}
      </div>
    </ToastContext>
  );
}

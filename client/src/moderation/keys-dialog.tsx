import { textId } from "@praktika/shared/texts/t";
import { useState } from "react";
import { switchKeys, useKeys, useKeysOn } from "../lib/keys.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Checkbox } from "../ui/inputs.tsx";
import { KeyCap } from "../ui/key-cap.tsx";

/** Every key of the desk and where it works. */
const KEYS = {
  queue: ["j", "k", "u", "n"],
  case: ["j", "k", "n", "u", "f", "e", "r", "x", "w"],
  form: ["1"],
} as const;

/** The button that explains the keys and lets somebody switch them off; `?` opens it too. */
export function KeysHelp() {
  const t = useT();
  const on = useKeysOn();
  const [open, setOpen] = useState(false);
  useKeys({ "?": () => setOpen(true) });
  return (
    <>
      <Button kind="tertiary" small onClick={() => setOpen(true)} aria-keyshortcuts={on ? "?" : undefined}>
        {t("desk.keys.all")} <KeyCap name="?" />
      </Button>
      <Dialog title={t("desk.keys.title")} open={open} onClose={() => setOpen(false)}>
        <div className="b-stack">
          <Checkbox checked={on} onChecked={switchKeys}>
            {t("desk.keys.on")}
          </Checkbox>
          <p className="b-small b-muted">{t("desk.keys.hint")}</p>
          {(["queue", "case", "form"] as const).map((place) => (
            <section key={place} aria-labelledby={`tasten-${place}`}>
              <h3 className="b-h" id={`tasten-${place}`}>
                {t(textId("desk.keys", place))}
              </h3>
              <dl className="b-keylist">
                {KEYS[place].map((key) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key === "1" ? "1 – 9" : key.toUpperCase()}</kbd>
                    </dt>
                    <dd>{t(textId(`desk.keys.${place}`, key))}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </Dialog>
    </>
  );
}

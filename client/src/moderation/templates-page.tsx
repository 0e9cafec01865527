import {
  listTemplates,
  removeTemplate,
  type Template,
  TEMPLATE_ACTIONS,
  type TemplateAction,
} from "@praktika/shared/moderation/desk-contract";
import { may } from "@praktika/shared/policy";
import { textId } from "@praktika/shared/texts/t";
import type { City } from "@praktika/shared/values/city";
import { useState } from "react";
import { useParams } from "react-router";
import { useActor } from "../lib/actor.ts";
import { useChange, useRead } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Confirm, Dialog } from "../ui/dialog.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Loaded, RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { DeskNav } from "./desk-nav.tsx";
import { shippedTexts } from "./ready-texts.ts";
import { TemplateForm } from "./template-form.tsx";

export default function TemplatesPage() {
  const city = (useParams()["city"] ?? "") as City;
  const t = useT();
  const edits = may(useActor(), "desk.templates-edit", { city });
  return (
    <Page>
      <DeskNav city={city} />
      <PageHead title={t("templates.title", { city: t(textId("values.city", city)) })} lead={t("templates.lead")} />
      <div className="b-sections">
        <OwnTexts city={city} edits={edits} />
        <section className="b-stack" aria-labelledby="mitgeliefert">
          <h2 className="kern-heading-medium" id="mitgeliefert">
            {t("templates.shipped")}
          </h2>
          <p className="b-muted">{t("templates.shipped.hint")}</p>
          {TEMPLATE_ACTIONS.map((action) => (
            <ShippedTexts key={action} action={action} />
          ))}
        </section>
      </div>
    </Page>
  );
}

function ShippedTexts({ action }: { readonly action: TemplateAction }) {
  const t = useT();
  return (
    <Disclosure title={t(textId("templates.action", action))}>
      <ul className="b-lines">
        {shippedTexts(t, action).map(({ key, title, text }) => (
          <li key={key}>
            <span>
              <b>{title}</b>
              <span className="b-small">{text}</span>
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function OwnTexts({ city, edits }: { readonly city: City; readonly edits: boolean }) {
  const t = useT();
  const say = useToast();
  const templates = useRead(listTemplates, { params: { city } });
  const [open, setOpen] = useState<Template | "new">();
  const [leaving, setLeaving] = useState<Template>();
  const done = () => {
    say(t("templates.removed"));
    setLeaving(undefined);
  };
  const remove = useChange(removeTemplate, { refresh: [listTemplates], done });
  return (
    <section className="b-stack" aria-labelledby="eigene">
      <div className="b-row b-row--between">
        <h2 className="kern-heading-medium" id="eigene">
          {t("templates.own")}
        </h2>
        {edits && (
          <Button icon="plus" onClick={() => setOpen("new")}>
            {t("templates.add")}
          </Button>
        )}
      </div>
      <RefusedNotice refused={remove.refused} />
      <Loaded read={templates}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <p className="b-muted">{t(edits ? "templates.own.noneLead" : "templates.own.none")}</p>
            )}
            <ul className="b-lines">
              {items.map((one) => (
                <OwnText key={one.id} template={one} edits={edits} onChange={setOpen} onRemove={setLeaving} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <Dialog
        title={t(open === "new" ? "templates.add" : "templates.change")}
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
      >
        <TemplateForm
          city={city}
          template={open === "new" ? undefined : open}
          onDone={() => {
            say(t("templates.saved"));
            setOpen(undefined);
          }}
        />
      </Dialog>
      <Confirm
        title={t("templates.remove")}
        text={<p>{t("templates.removeSure", { title: leaving?.title ?? "" })}</p>}
        action={t("templates.remove")}
        danger
        busy={remove.busy}
        open={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onConfirm={() => leaving && void remove.run({ params: { city, id: leaving.id }, version: leaving.version })}
      />
    </section>
  );
}

type OwnProps = {
  readonly template: Template;
  readonly edits: boolean;
  readonly onChange: (template: Template) => void;
  readonly onRemove: (template: Template) => void;
};
function OwnText({ template, edits, onChange, onRemove }: OwnProps) {
  const t = useT();
  const { action, about, title, text } = template;
  const group = action === "request-changes" ? "desk.field" : "desk.reason";
  return (
    <li>
      <span>
        <b>{title}</b>
        <span className="b-small b-muted">
          {[t(textId("templates.action", action)), about && t(textId(group, about))].filter(Boolean).join(" · ")}
        </span>
        <span className="b-small b-letter">{text}</span>
      </span>
      {edits && (
        <span className="b-row">
          <Button small icon="edit" onClick={() => onChange(template)}>
            {t("templates.change")}
          </Button>
          <Button small kind="tertiary" onClick={() => onRemove(template)}>
            {t("templates.remove")}
          </Button>
        </span>
      )}
    </li>
  );
}

import { inviteDeskMember, listDeskMembers, removeDeskMember } from "@praktika/shared/moderation/contract";
import { may } from "@praktika/shared/policy";
import { textId } from "@praktika/shared/texts/t";
import type { City } from "@praktika/shared/values/city";
import { type FormEvent, useState } from "react";
import { useParams } from "react-router";
import { useChange, useRead } from "../lib/data.ts";
import { useFormat } from "../lib/format.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { useActor } from "../lib/actor.ts";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Confirm } from "../ui/dialog.tsx";
import { SelectField, TextField } from "../ui/inputs.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Loaded, RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";

import { DeskNav } from "./desk-nav.tsx";

const ROLES = ["moderator", "lead"] as const;

export default function DeskTeamPage() {
  const city = (useParams()["city"] ?? "") as City;
  const t = useT();
  const actor = useActor();
  const name = t(textId("values.city", city));
  return (
    <Page>
      <DeskNav city={city} />
      <div className="b-narrow">
        <PageHead title={t("desk.members.title", { city: name })} />
        <div className="b-sections">
          <Members city={city} manages={may(actor, "desk.members", { city })} />
          {may(actor, "desk.members", { city }) && <InviteForm city={city} />}
        </div>
      </div>
    </Page>
  );
}

function Members({ city, manages }: { readonly city: City; readonly manages: boolean }) {
  const t = useT();
  const format = useFormat();
  const members = useRead(listDeskMembers, { params: { city } });
  const [leaving, setLeaving] = useState<{ accountId: string; name: string }>();
  const close = () => setLeaving(undefined);
  const remove = useChange(removeDeskMember, { refresh: [listDeskMembers], done: close });
  return (
    <Loaded read={members}>
      {({ items }) => (
        <>
          <RefusedNotice refused={remove.refused} />
          <ul className="b-lines">
            {items.map(({ accountId, name, email, role, since }) => (
              <li key={accountId}>
                <span>
                  <b>{name}</b>
                  <span className="b-small b-muted">{`${email} · ${t("desk.members.since", { day: format.date(since) })}`}</span>
                </span>
                <span className="b-row">
                  <Badge>{t(textId("desk.members.role", role))}</Badge>
                  {manages && (
                    <Button small onClick={() => setLeaving({ accountId, name })}>
                      {t("desk.members.remove")}
                    </Button>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <Confirm
            title={t("desk.members.remove")}
            text={<p>{t("desk.members.removeSure", { name: leaving?.name ?? "" })}</p>}
            action={t("desk.members.remove")}
            danger
            open={leaving !== undefined}
            busy={remove.busy}
            onClose={close}
            onConfirm={() => leaving && void remove.run({ params: { city, accountId: leaving.accountId } })}
          />
        </>
      )}
    </Loaded>
  );
}

function InviteForm({ city }: { readonly city: City }) {
  const t = useT();
  const say = useToast();
  const form = useForm({ name: `desk-invite-${city}`, initial: { email: "", role: "moderator" } });
  const { email, role } = form.values;
  const { run, busy } = useChange(inviteDeskMember, {
    refresh: [listDeskMembers],
    done: () => {
      say(t("desk.members.invited"));
      form.done();
      form.reset({ email: "", role: "moderator" });
    },
    failed: form.fail,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({
      params: { city },
      body: { email, role: role === "lead" ? "lead" : "moderator" },
      idempotencyKey: form.idempotencyKey,
    });
  };
  return (
    <form className="b-form" onSubmit={submit} noValidate aria-labelledby="einladen">
      <h2 className="kern-heading-medium" id="einladen">
        {t("desk.members.invite")}
      </h2>
      <ErrorSummary form={form} />
      <TextField
        id={inputId("email")}
        label={t("desk.members.email")}
        type="email"
        value={email}
        error={form.error("email")}
        onValue={(value) => form.set({ email: value })}
      />
      <SelectField
        label={t("desk.members.role")}
        value={role}
        onValue={(value) => form.set({ role: value })}
        options={ROLES.map((one) => ({ value: one, label: t(textId("desk.members.role", one)) }))}
      />
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy}>
          {t("desk.members.invite")}
        </Button>
      </div>
    </form>
  );
}

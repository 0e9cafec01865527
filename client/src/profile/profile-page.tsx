import { type Profile, readMe, readProfile, writeProfile } from "@praktika/shared/accounts/contract";
import { textId } from "@praktika/shared/texts/t";
import type { FormEvent } from "react";
import { useNext } from "../accounts/auth-frame.tsx";
import { useChange, useRead } from "../lib/data.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { useGo } from "../lib/link.tsx";
import { now } from "../lib/now.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Loaded } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { PersonFields } from "./person-fields.tsx";
import { ageNow, noPerson, personErrors, personInput } from "./person-values.ts";
import { StrengthFields } from "./strength-fields.tsx";

const TONES = { given: "success", asked: "info", revoked: "warning", missing: "warning" } as const;

export default function ProfilePage() {
  const t = useT();
  const read = useRead(readProfile, {});
  return (
    <Page>
      <div className="b-narrow">
        <PageHead title={t("apply.profile.title")} lead={t("apply.profile.lead")} />
        <Loaded read={read}>{({ profile }) => <ProfileForm profile={profile} />}</Loaded>
      </div>
    </Page>
  );
}

function ProfileForm({ profile }: { readonly profile: Profile | null }) {
  const t = useT();
  const say = useToast();
  const go = useGo();
  const next = useNext("");
  const form = useForm({ name: "profile", initial: { ...noPerson, phone: "", ...valuesOf(profile) } });
  const { run, busy } = useChange(writeProfile, {
    refresh: [readProfile, readMe],
    done: () => {
      say(t("apply.profile.saved"));
      if (next) go(next);
    },
    failed: form.fail,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const age = ageNow(form.values, now());
    const errors = personErrors(t, form.values, age);
    if (Object.keys(errors).length > 0) return form.reject(errors);
    const phone = form.values.phone.trim();
    void run({ body: { ...personInput(form.values, age), ...(phone && { phone }) } }).then(
      (saved) => saved && form.done(),
    );
  };
  const consent = profile?.consent;
  return (
    <form className="b-form" onSubmit={submit} noValidate>
      {consent && consent !== "not-needed" && (
        <Notice
          tone={TONES[consent]}
          title={t(textId("apply.profile.consent", consent), { email: profile.guardianEmail ?? "" })}
        />
      )}
      <ErrorSummary form={form} />
      <h2 className="kern-heading-medium">{t("apply.about")}</h2>
      <PersonFields values={form.values} error={form.error} onValues={form.set} />
      <TextField
        id={inputId("phone")}
        label={t("apply.phone")}
        hint={t("apply.phone.hint")}
        optional
        type="tel"
        autoComplete="tel"
        maxLength={40}
        value={form.values.phone}
        error={form.error("phone")}
        onValue={(phone) => form.set({ phone })}
      />
      <h2 className="kern-heading-medium">{t("apply.strengths")}</h2>
      <StrengthFields values={form.values} onValues={form.set} />
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy}>
          {t("common.save")}
        </Button>
      </div>
    </form>
  );
}

const valuesOf = (profile: Profile | null) =>
  profile
    ? {
        birthMonth: String(profile.birthMonth),
        birthYear: String(profile.birthYear),
        postcode: profile.postcode,
        stage: profile.stage as string,
        fullTimeSchool: profile.fullTimeSchool === undefined ? "" : profile.fullTimeSchool ? "yes" : "no",
        germanLevel: profile.germanLevel as string,
        guardianEmail: profile.guardianEmail ?? "",
        skills: [...profile.skills],
        interests: [...profile.interests],
        languages: [...profile.languages],
        phone: profile.phone ?? "",
      }
    : {};

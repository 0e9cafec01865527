import { findAccount } from "#src/accounts/store.ts";
import type { Tx } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { postLetter } from "#src/letters/post.ts";
import type { LetterTemplate } from "#src/letters/templates.ts";
import { tellTeam } from "#src/moderation/tell.ts";
import type { Application } from "./store.ts";

/** A letter to the student about one application; nobody to write to after the account is gone. */
export async function tellStudent(
  tx: Tx,
  deps: Deps,
  application: Application,
  template: LetterTemplate,
  data: Record<string, unknown> = {},
): Promise<void> {
  const account = application.studentId ? await findAccount(tx, application.studentId) : undefined;
  if (!account) return;
  const { id: accountId, email, language } = account;
  await postLetter(tx, deps, {
    template,
    email,
    language,
    accountId,
    city: application.city,
    subjectId: application.id,
    data,
  });
}

/** A letter to the employer's team: names the profile's label only. */
export const tellEmployer = (
  tx: Tx,
  deps: Deps,
  { employerId, city, id }: Application,
  template: LetterTemplate,
): Promise<void> => tellTeam(tx, deps, employerId, template, { city, subjectId: id });

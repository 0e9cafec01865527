import { and, eq, ne } from "#src/db/orm.ts";
import { sendReadyOf, withdrawAllOf } from "#src/applications/system.ts";
import type { Tx } from "#src/db/db.ts";
import { guardianConsents } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { postLetter } from "#src/letters/post.ts";
import { openLink } from "./links.ts";
import { type Account, findAccount } from "./store.ts";

type ConsentRow = typeof guardianConsents.$inferSelect;
/** What a guardian agrees to: text ids `account.agreed-<code>`. */
const AGREED = ["use", "apply", "contact", "revoke"];

async function consentBehind(tx: Tx, deps: Deps, token: string): Promise<{ consent: ConsentRow; account: Account }> {
  const link = await openLink(tx, deps, token, ["guardian"], false);
  const [consent] = await tx
    .select()
    .from(guardianConsents)
    .where(eq(guardianConsents.id, link.subjectId ?? ""))
    .for("update");
  const account = consent && (await findAccount(tx, consent.studentId));
  if (!account) throw new Refusal("link-invalid");
  return { consent, account };
}

export async function readGuardianPage(tx: Tx, deps: Deps, token: string) {
  const { consent, account } = await consentBehind(tx, deps, token);
  return { firstName: account.firstName, state: consent.state, agreed: AGREED };
}

/** Declared consent; everything the student wanted sent when ready is sent now. */
export async function giveConsent(tx: Tx, deps: Deps, token: string) {
  const { consent, account } = await consentBehind(tx, deps, token);
  if (consent.state === "revoked") throw new Refusal("not-possible-now", { state: consent.state });
  if (consent.state === "asked") {
    await tx
      .update(guardianConsents)
      .set({ state: "given", givenAt: deps.clock() })
      .where(eq(guardianConsents.id, consent.id));
    await tx
      .update(guardianConsents)
      .set({ state: "revoked", revokedAt: deps.clock() })
      .where(
        and(
          eq(guardianConsents.studentId, account.id),
          ne(guardianConsents.id, consent.id),
          eq(guardianConsents.state, "given"),
        ),
      );
    await postLetter(tx, deps, {
      template: "guardian-given",
      email: account.email,
      language: account.language,
      accountId: account.id,
    });
    await sendReadyOf(tx, deps, account.id);
  }
  return readGuardianPage(tx, deps, token);
}

/** Takes consent back: open applications are withdrawn. */
export async function revokeConsent(tx: Tx, deps: Deps, token: string) {
  const { consent, account } = await consentBehind(tx, deps, token);
  if (consent.state !== "revoked") {
    await tx
      .update(guardianConsents)
      .set({ state: "revoked", revokedAt: deps.clock() })
      .where(eq(guardianConsents.id, consent.id));
    await withdrawAllOf(tx, deps, account.id, "consent_revoked");
    await postLetter(tx, deps, {
      template: "guardian-revoked",
      email: account.email,
      language: account.language,
      accountId: account.id,
    });
  }
  return readGuardianPage(tx, deps, token);
}

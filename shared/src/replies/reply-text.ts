/** What an answer to an application is about; each has ready texts. */
export const REPLY_PURPOSES = ["invite", "promise", "decline", "revoke"] as const;
export type ReplyPurpose = (typeof REPLY_PURPOSES)[number];

/** What a text can name. `firstName` is null until contact is open: then nobody is named. */
export type ReplyFacts = {
  readonly offer: string;
  readonly span: string;
  readonly employer: string;
  readonly firstName: string | null;
};
/** The signs of each fact, in the languages of the interface. */
export const REPLY_SIGNS: Readonly<Record<keyof ReplyFacts, readonly string[]>> = {
  offer: ["Angebot", "offer"],
  span: ["Zeitraum", "dates"],
  employer: ["Betrieb", "organisation"],
  firstName: ["Vorname", "first name"],
};
const FACT_OF: ReadonlyMap<string, keyof ReplyFacts> = new Map(
  Object.entries(REPLY_SIGNS).flatMap(([fact, signs]) =>
    signs.map((sign) => [sign.toLowerCase(), fact as keyof ReplyFacts] as const),
  ),
);

/**
 * Fills `[Angebot]` and the other signs once: what is filled in is not read again, an unknown sign stays as it is, and a
 * fact that may not be said goes with the blank before it.
 */
export const fillReply = (text: string, facts: ReplyFacts): string =>
  text.replaceAll(/( ?)\[([^[\]\n]{1,30})\]/gu, (whole, blank: string, sign: string) => {
    const fact = FACT_OF.get(sign.trim().toLowerCase());
    if (!fact) return whole;
    const value = facts[fact];
    return value === null ? "" : blank + value;
  });

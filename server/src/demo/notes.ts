import type { REVOKE_REASONS } from "@praktika/shared/applications/contract";

const INVITATIONS = [
  "Deine Antworten haben uns neugierig gemacht. Magst du nächste Woche an einem Nachmittag vorbeikommen? Es dauert eine halbe Stunde, und Tee gibt es auch.",
  "Komm gern vorbei und schau dir alles an, bevor du dich entscheidest. Schreib uns, welcher Tag dir passt.",
  "Wir würden dich gern kennenlernen. Mitbringen musst du nichts außer Fragen, und je mehr, desto besser.",
  "Was du über deine Stärken schreibst, passt zu unserem Team. Lass uns telefonieren oder uns hier treffen, ganz wie es dir lieber ist.",
  "Bei uns läuft ein Kennenlernen so: kurzer Rundgang, zehn Minuten zuschauen, dann sagt jede Seite ehrlich, ob es passt.",
];
const PROMISES = [
  "Es war schön, dich kennenzulernen. Der Platz gehört dir, wenn du ihn möchtest. Sag uns bitte innerhalb der Frist Bescheid.",
  "Das ganze Team war sich einig: Wir hätten dich gern hier. Einen Spind haben wir schon freigeräumt.",
  "Gutes Gespräch, gute Fragen, wir sagen Ja. Jetzt bist du dran.",
  "Wir freuen uns auf dich. Was du am ersten Tag brauchst, steht im Angebot, den Rest besprechen wir, sobald du bestätigst.",
];
const REVOKED: Readonly<Record<(typeof REVOKE_REASONS)[number], string>> = {
  place_gone:
    "Es tut uns sehr leid: Die Abteilung zieht in genau diesen Wochen um, und deinen Arbeitsplatz wird es dann nicht geben. Das liegt allein an uns.",
  prerequisite_missing:
    "Der Nachweis, den wir brauchen, kommt leider nicht mehr rechtzeitig, und ohne ihn dürfen wir dich nicht beginnen lassen. Für den nächsten Zeitraum halten wir dir gern die Daumen.",
  unreachable:
    "Wir haben dich mehrmals nicht erreicht und müssen den Platz nun weitergeben. Vielleicht kam nur etwas dazwischen; bewirb dich dann einfach noch einmal.",
  other:
    "Die Kollegin, die dich begleiten sollte, fällt für längere Zeit aus. Ein Praktikum ohne gute Begleitung möchten wir dir nicht anbieten. Bitte entschuldige.",
};

/** What a team writes with an answer, by how long ago somebody applied. */
export const notesFor = (sent: number) => {
  const turn = Math.round(sent * 10);
  return {
    invitation: { text: INVITATIONS[turn % INVITATIONS.length] as string },
    promise: { text: PROMISES[turn % PROMISES.length] as string },
    revoked: (reason: keyof typeof REVOKED) => ({ reason, text: REVOKED[reason] }),
  };
};

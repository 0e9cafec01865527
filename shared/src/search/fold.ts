const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ä|ae/g, "a"],
  [/ö|oe/g, "o"],
  [/ü|(?<![aeq])ue/g, "u"],
  [/ß/g, "ss"],
];

/** One spelling for all: lower case, ä/ae → a, ö/oe → o, ü/ue → u, ß → ss, accents off. Folding twice changes nothing. */
export function fold(text: string): string {
  const lower = text.toLowerCase().normalize("NFC");
  const plain = UMLAUTS.reduce((all, [from, to]) => all.replace(from, to), lower);
  const bare = plain.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i");
  return bare === text ? bare : fold(bare);
}

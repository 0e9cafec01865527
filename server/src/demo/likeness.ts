type Named = { readonly name: string; readonly text: string };

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function trigramsOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")));
}

/** The two texts that share most of their word trigrams, measured at the shorter one: |A∩B| / min(|A|, |B|). */
export function mostAlike(texts: readonly Named[]): { share: number; pair: readonly [string, string] } {
  const known = texts.map(({ name, text }) => ({ name, trigrams: trigramsOf(text) }));
  let most = { share: 0, pair: ["", ""] as readonly [string, string] };
  for (const [at, one] of known.entries())
    for (const other of known.slice(at + 1)) {
      const shared = [...one.trigrams].filter((trigram) => other.trigrams.has(trigram)).length;
      const share = shared / Math.max(1, Math.min(one.trigrams.size, other.trigrams.size));
      if (share > most.share) most = { share, pair: [one.name, other.name] };
    }
  return most;
}

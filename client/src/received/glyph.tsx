const SIGNS = [
  "M4 4h6v6H4zM14 14h6v6h-6zM14 4h6M4 20l6-6",
  "M12 4v16M4 12h16M6 6l3 3M18 18l-3-3",
  "M4 12a8 8 0 0 1 16 0M8 16h8M12 12v4",
  "M5 5l14 14M19 5v6M5 19h6",
  "M12 4 4 12l8 8 8-8zM12 9v6",
  "M6 18 12 6l6 12M9 13h6",
  "M4 8h16M4 16h10M18 16h2",
  "M5 19V9l7-4 7 4v10M9 19v-6h6v6",
] as const;

/** A sign to recognise a profile by, drawn from its random label: it says nothing about the person. */
export function Glyph({ label }: { readonly label: string }) {
  const number = [...label].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % SIGNS.length;
  return (
    <svg
      className="b-glyph"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SIGNS[number]} transform="translate(3.6 3.6) scale(.7)" />
    </svg>
  );
}

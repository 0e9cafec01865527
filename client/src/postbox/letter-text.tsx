/** A letter's text with its link to be tapped. */
export const LetterText = ({ text }: { readonly text: string }) => (
  <div className="b-prose b-letter">
    {text.split(/\n{2,}/).map((paragraph) => (
      <p key={paragraph}>
        {/^https?:\/\/\S+$/.test(paragraph.trim()) ? (
          <a href={localAddress(paragraph.trim())}>{paragraph.trim()}</a>
        ) : (
          paragraph
        )}
      </p>
    ))}
  </div>
);

/** The demo may be reached under another name than its letters say. */
function localAddress(address: string): string {
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
}

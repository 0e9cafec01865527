/** Two lines that meet in a ring: the product's sign. */
export const Logo = () => (
  <>
    <svg viewBox="0 0 52 32" fill="none" aria-hidden="true">
      <path className="b-logo__a" d="M2 25H13L27 11H50" />
      <path className="b-logo__b" d="M2 25 16 11H27" />
      <circle className="b-logo__ring" cx="27" cy="11" r="7" />
    </svg>
    <span>
      Praktikumsbörse <span>Ruhr</span>
    </span>
  </>
);

export type Bar = { readonly label: string; readonly value: number; readonly said?: string };

/** Numbers people compare, drawn as lying bars; the table behind says the same, so the drawing is not read out. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div className="b-bars" aria-hidden="true">
      {bars.map(({ label, value, said }) => (
        <div key={label}>
          <span>{label}</span>
          <svg height="20">
            <rect className="b-bar" width={`${(value / most) * 100}%`} height="20" rx="3" />
          </svg>
          <b className="b-num">{said ?? value}</b>
        </div>
      ))}
    </div>
  );
}

/** The same over time, as standing columns. */
export function Columns({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div className="b-columns" aria-hidden="true">
      {bars.map(({ label, value }) => (
        <div key={label}>
          <b className="b-num">{value}</b>
          <svg height="120">
            <rect className="b-bar" y={120 - (value / most) * 118} width="100%" height={(value / most) * 118} rx="3" />
          </svg>
          <span>{label}</span>
        </div>
      ))}
    </div>
  );
}

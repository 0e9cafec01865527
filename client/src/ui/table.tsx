type Cell = string | number;
type Props = {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell names its row; numbers stand at the end of their column. */
  readonly rows: readonly (readonly Cell[])[];
};
const BODY = "kern-table__cell";
const NUMBER = "kern-table__cell kern-table__cell--numeric";

/** A small table of numbers, of few enough columns for a phone. */
export const Table = ({ caption, head, rows }: Props) => (
  <table className="kern-table kern-table--small">
    <caption className="kern-sr-only">{caption}</caption>
    <thead>
      <tr className="kern-table__row">
        {head.map((name, column) => (
          <th
            key={name}
            scope="col"
            className={column > 0 ? "kern-table__header kern-table__header--numeric" : "kern-table__header"}
          >
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells]) => (
        <tr className="kern-table__row" key={name}>
          <th scope="row" className={BODY}>
            {name}
          </th>
          {cells.map((cell, column) => (
            <td key={head[column + 1]} className={NUMBER}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

import { textId } from "@praktika/shared/texts/t";
import { useLocation } from "react-router";
import { Link } from "../lib/link.tsx";
import { splitPath, useT } from "../lib/texts.tsx";

const PAGES = [
  ["cases", ""],
  ["figures", "/zahlen"],
  ["templates", "/textbausteine"],
  ["team", "/team"],
] as const;

/** The pages of one desk. */
export function DeskNav({ city }: { readonly city: string }) {
  const t = useT();
  const { path } = splitPath(useLocation().pathname);
  return (
    <nav className="b-desknav" aria-label={t("desk.nav")}>
      <ul>
        {PAGES.map(([name, end]) => {
          const to = `/pruefstelle/${city}${end}`;
          return (
            <li key={name}>
              <Link to={to} aria-current={path === to ? "page" : undefined}>
                {t(textId("desk.nav", name))}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

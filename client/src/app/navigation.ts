import type { Me } from "@praktika/shared/accounts/contract";
import { type T, textId } from "@praktika/shared/texts/t";

export type NavLink = { readonly to: string; readonly label: string };

/** Where somebody can go, by what they are. */
export function linksFor(me: Me | null | undefined, t: T): readonly NavLink[] {
  const links: NavLink[] = [{ to: "/praktika", label: t("common.nav.find") }];
  if (!me || me.student) links.push({ to: "/gemerkt", label: t("common.nav.favourites") });
  if (me?.student)
    links.push(
      { to: "/bewerbungen", label: t("common.nav.applications") },
      { to: "/profil", label: t("common.nav.profile") },
    );
  for (const employer of me?.employers ?? []) links.push({ to: `/betrieb/${employer.id}`, label: employer.name });
  for (const desk of me?.desks ?? [])
    links.push({
      to: `/pruefstelle/${desk.city}`,
      label: t("common.nav.desk", { city: t(textId("values.city", desk.city)) }),
    });
  if (!me || (!me.student && me.employers.length === 0 && me.desks.length === 0 && !me.operator))
    links.push({ to: me ? "/betrieb/registrieren" : "/registrieren?als=betrieb", label: t("common.nav.forEmployers") });
  return links;
}

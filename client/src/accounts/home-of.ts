import type { Me } from "@praktika/shared/accounts/contract";

/** Where somebody's work is. */
export function homeOf(me: Me): string {
  const [desk] = me.desks;
  const [employer] = me.employers;
  if (desk) return `/pruefstelle/${desk.city}`;
  if (employer) return `/betrieb/${employer.id}`;
  return me.student ? "/bewerbungen" : "/konto";
}

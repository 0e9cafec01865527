import type { SchoolSheet } from "@praktika/shared/applications/contract";
import { type T, textId } from "@praktika/shared/texts/t";
import type { Format } from "../lib/format.ts";
import type { Fact } from "../ui/facts.tsx";

/** Where, when, how long, with whom: what a school has to know of a stay. */
export function sheetFacts(t: T, format: Format, sheet: SchoolSheet): Fact[] {
  const days = sheet.weekdays.map((day) => t(textId("values.weekday", String(day)))).join(", ");
  return [
    {
      term: t("applications.sheet.kind"),
      icon: "tasks",
      value: t(textId("values.kind", sheet.kind)),
      more: sheet.title,
    },
    { term: t("applications.sheet.stage"), icon: "people", value: t(textId("values.stage", sheet.stage)) },
    {
      term: t("applications.sheet.employer"),
      icon: "building",
      value: sheet.employerName,
      more: `${sheet.street}, ${sheet.postcode} ${t(textId("values.city", sheet.city))}`,
    },
    {
      term: t("applications.sheet.when"),
      icon: "calendar",
      value: format.range(sheet.startsOn, sheet.endsOn),
      more: days,
    },
    {
      term: t("applications.sheet.hours"),
      icon: "clock",
      value: t("applications.sheet.hoursADay", { hours: format.hours(sheet.dailyMinutes), start: sheet.startsAt }),
      more: t("applications.sheet.breaks", { minutes: sheet.breakMinutes }),
    },
    {
      term: t("applications.sheet.mentor"),
      icon: "person",
      value: sheet.mentorRole,
      ...(sheet.deputyRole && { more: t("applications.sheet.deputy", { role: sheet.deputyRole }) }),
    },
    ...(sheet.prerequisites.length > 0
      ? [
          {
            term: t("applications.sheet.needs"),
            icon: "shield",
            value: sheet.prerequisites.map((one) => t(textId("values.prerequisite", one))).join(", "),
          },
        ]
      : []),
  ];
}

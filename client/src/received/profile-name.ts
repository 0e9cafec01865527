import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import type { T } from "@praktika/shared/texts/t";

/** The person's name while contact is open, else the random label of the profile. */
export const nameOf = (t: T, application: ReceivedApplication): string =>
  application.contact === "open"
    ? `${application.person.firstName} ${application.person.lastName}`
    : t("employer.profile", { label: application.card.label });

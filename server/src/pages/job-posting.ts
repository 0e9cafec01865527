import type { PublicOffer } from "@praktika/shared/offers/contract";
import { type T, textId } from "@praktika/shared/texts/t";

/** The offer as schema.org JobPosting (https://schema.org/JobPosting), for search engines. */
export function jobPosting(
  { id, text, employer, city, publishedAt, periods, place }: PublicOffer,
  t: T,
): Record<string, unknown> {
  const open = periods.filter(({ bookable }) => bookable);
  const last = open
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1);
  const { pay } = text;
  return {
    "@type": "JobPosting",
    identifier: { "@type": "PropertyValue", name: "Praktikumsbörse Ruhr", value: id },
    title: text.title,
    description: text.description,
    datePosted: publishedAt,
    ...(last && { validThrough: last }),
    employmentType: "INTERN",
    hiringOrganization: { "@type": "Organization", name: employer.name },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        streetAddress: text.place.street,
        postalCode: text.place.postcode,
        addressLocality: t(textId("values.city", city)),
        addressRegion: "NW",
        addressCountry: "DE",
      },
      geo: { "@type": "GeoCoordinates", latitude: place.lat, longitude: place.lon },
    },
    ...(pay.type !== "none" && {
      baseSalary: {
        "@type": "MonetaryAmount",
        currency: "EUR",
        value: {
          "@type": "QuantitativeValue",
          value: pay.cents / 100,
          unitText: pay.type === "hour" ? "HOUR" : "MONTH",
        },
      },
    }),
    totalJobOpenings: open.reduce((sum, { free }) => sum + free, 0),
    directApply: true,
  };
}

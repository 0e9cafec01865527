export default {
  "head.start.title": "Internship exchange Ruhr: internships in seven cities",
  "head.start.description":
    "School, college or voluntary internships: find reviewed places in Bochum, Dortmund, Duisburg, Essen, Gelsenkirchen, Mülheim an der Ruhr and Oberhausen and apply without a CV.",
  "head.results.title": "Find internships",
  "head.results.titleCity": "Internships in {city}",
  "head.results.titleField": "Internships in {field}",
  "head.results.description":
    "Reviewed internship places in seven Ruhr cities, with dates, free seats and answer times.",
  "head.offer.title": "{title} at {employer} in {city}",
  "head.employer.title": "{name}: internships",
  "head.employer.description": "Internships at {name}: free seats and how quickly answers come.",
  "head.page.title": "Internship exchange Ruhr",
  "head.imprint.title": "Imprint",
  "head.privacy.title": "Privacy",
  "head.accessibility.title": "Accessibility",
  "head.missing.title": "Page not found",
  "head.unavailable.title": "Not available right now",
  "head.suffix": "Internship exchange Ruhr",
} as const;

export default {
  "legal.imprint.title": "Imprint",
  "legal.imprint.who": "Who is behind it",
  "legal.imprint.whoText":
    "The cities of Bochum, Dortmund, Duisburg, Essen, Gelsenkirchen, Mülheim an der Ruhr and Oberhausen run the exchange together. This installation is a sample: its operator enters address, representative, phone and e-mail here (§ 5 DDG).",
  "legal.imprint.review": "Who reviews offers",
  "legal.imprint.reviewText": "Every offer is reviewed by the desk of the city it is in before anybody sees it.",
  "legal.imprint.sources": "Sources",
  "legal.imprint.sourcesText":
    "Postcodes and coordinates: GeoNames, licence CC BY 4.0, rounded to two decimals. Public holidays: feiertagejs. Design based on KERN (EUPL-1.2). Typeface: Fira Sans (SIL OFL 1.1).",
  "legal.imprint.licence": "Source code",
  "legal.imprint.licenceText": "The software is free under the EUPL-1.2.",
  "legal.privacy.title": "Privacy",
  "legal.privacy.lead": "What we know, who sees it and when it is gone.",
  "legal.privacy.first": "What the employer sees first",
  "legal.privacy.firstText":
    "A short profile without name, address, school or birth date: age group, whether the German suffices, strengths, dates, rough distance and three answers. Name and contact appear only when the employer invites. Every such opening is listed in your application.",
  "legal.privacy.asked": "What we ask",
  "legal.privacy.askedText":
    "Only what an internship needs: name, e-mail, month and year of birth, postcode, school stage, German and your answers. Never origin, nationality, religion or photo.",
  "legal.privacy.young": "Under 16",
  "legal.privacy.youngText":
    "One guardian agrees by a link (Art. 8 GDPR) and can take that back at any time. Under 13 we store nothing.",
  "legal.privacy.gone": "When it is gone",
  "legal.privacy.goneText":
    "Applications six months after they end, drafts after 30 days, drafts by mail after 7 days. Under “Account” you can download everything or delete it at once.",
  "legal.privacy.cookies": "Cookies and storage",
  "legal.privacy.cookiesText":
    "Only what is needed: the session, your language, light or dark, what you are typing and, if you want, saved internships and your free weeks. No advertising, no tracking, no foreign servers.",
  "legal.privacy.rights": "Your rights",
  "legal.privacy.rightsText":
    "Access, rectification, erasure, restriction, portability and objection (Art. 15 to 21 GDPR). Complaints go to the data protection commissioner of North Rhine-Westphalia.",
  "legal.access.title": "Accessibility",
  "legal.access.lead": "Everybody should be able to find an internship here.",
  "legal.access.state": "Status",
  "legal.access.stateText":
    "Our aim is WCAG 2.2 AA and BITV NRW. We checked by keyboard, at 320 pixels width and with the tool axe.",
  "legal.access.known": "What is still missing",
  "legal.access.knownText":
    "Easy language and sign language are still missing. A test by people with disabilities is still to come.",
  "legal.access.report": "Report a barrier",
  "legal.access.reportText":
    "Write to your city's desk what does not work. If that does not help, the ombuds office for accessible information technology NRW mediates.",
  "legal.missing.title": "This page does not exist",
  "legal.missing.text": "The link may be old or mistyped.",
  "legal.missing.home": "To the home page",
  "legal.postbox.title": "Post box (demo)",
  "legal.postbox.lead": "In the demo no mail leaves the house. Here is what would have been sent.",
  "legal.postbox.to": "Mailbox of",
  "legal.postbox.all": "show all",
  "legal.postbox.reload": "Reload",
  "legal.postbox.empty": "No mail yet.",
  "legal.postbox.off": "The demo is switched off here.",
  "legal.postbox.logins": "Logins to try out",
  "legal.postbox.login": "Sign in as {name}",
} as const;

export default {
  "legal.imprint.title": "Impressum",
  "legal.imprint.who": "Wer dahinter steht",
  "legal.imprint.whoText":
    "Die Städte Bochum, Dortmund, Duisburg, Essen, Gelsenkirchen, Mülheim an der Ruhr und Oberhausen betreiben die Praktikumsbörse Ruhr gemeinsam. Diese Installation ist ein Muster: Der Betreiber trägt hier Anschrift, Vertretung, Telefon und E-Mail ein (§ 5 DDG).",
  "legal.imprint.review": "Wer Angebote prüft",
  "legal.imprint.reviewText": "Jedes Angebot prüft die Prüfstelle der Stadt, in der es liegt, bevor es zu sehen ist.",
  "legal.imprint.sources": "Quellen",
  "legal.imprint.sourcesText":
    "Postleitzahlen und Koordinaten: GeoNames, Lizenz CC BY 4.0, auf zwei Nachkommastellen gerundet. Feiertage: feiertagejs. Gestaltung auf Grundlage von KERN (EUPL-1.2). Schrift: Fira Sans (SIL OFL 1.1).",
  "legal.imprint.licence": "Quelltext",
  "legal.imprint.licenceText": "Die Software ist frei unter der EUPL-1.2.",
  "legal.privacy.title": "Datenschutz",
  "legal.privacy.lead": "Was wir wissen, wer es sieht und wann es weg ist.",
  "legal.privacy.first": "Was der Betrieb zuerst sieht",
  "legal.privacy.firstText":
    "Ein Kurzprofil ohne Namen, ohne Adresse, ohne Schule und ohne Geburtsdatum: Altersgruppe, ob das Deutsch reicht, Stärken, Zeitraum, ungefähre Entfernung und drei Antworten. Name und Kontakt sieht er erst, wenn er einlädt. Jedes Öffnen steht in deiner Bewerbung.",
  "legal.privacy.asked": "Was wir fragen",
  "legal.privacy.askedText":
    "Nur, was für ein Praktikum nötig ist: Name, E-Mail, Geburtsmonat und -jahr, Postleitzahl, Schulstufe, Deutsch und deine Antworten. Nie Herkunft, Staatsangehörigkeit, Religion oder Foto.",
  "legal.privacy.young": "Unter 16",
  "legal.privacy.youngText":
    "Eine erziehungsberechtigte Person stimmt über einen Link zu (Art. 8 DSGVO) und kann das jederzeit zurücknehmen. Unter 13 speichern wir nichts.",
  "legal.privacy.gone": "Wann es weg ist",
  "legal.privacy.goneText":
    "Bewerbungen sechs Monate nach ihrem Ende, Entwürfe nach 30 Tagen, Entwürfe per Mail nach 7 Tagen. Unter „Konto“ kannst du alles herunterladen oder sofort löschen.",
  "legal.privacy.cookies": "Cookies und Speicher",
  "legal.privacy.cookiesText":
    "Nur das Nötige: die Anmeldung, deine Sprache, hell oder dunkel, was du gerade tippst und, wenn du es willst, gemerkte Praktika und deine freien Wochen. Keine Werbung, keine Auswertung, keine fremden Server.",
  "legal.privacy.rights": "Deine Rechte",
  "legal.privacy.rightsText":
    "Auskunft, Berichtigung, Löschung, Einschränkung, Übertragbarkeit und Widerspruch (Art. 15 bis 21 DSGVO). Beschwerden nimmt die Landesbeauftragte für Datenschutz und Informationsfreiheit NRW entgegen.",
  "legal.access.title": "Barrierefreiheit",
  "legal.access.lead": "Alle sollen hier ein Praktikum finden können.",
  "legal.access.state": "Stand",
  "legal.access.stateText":
    "Unser Ziel ist WCAG 2.2 AA und die BITV NRW. Geprüft haben wir mit Tastatur, in 320 Pixeln Breite und mit dem Werkzeug axe.",
  "legal.access.known": "Was noch fehlt",
  "legal.access.knownText":
    "Leichte Sprache und Gebärdensprache fehlen noch. Eine Prüfung durch Menschen mit Behinderungen steht aus.",
  "legal.access.report": "Barriere melden",
  "legal.access.reportText":
    "Schreiben Sie der Prüfstelle Ihrer Stadt, was nicht geht. Hilft das nicht, vermittelt die Ombudsstelle für barrierefreie Informationstechnik NRW.",
  "legal.missing.title": "Diese Seite gibt es nicht",
  "legal.missing.text": "Vielleicht ist der Link alt oder hat einen Tippfehler.",
  "legal.missing.home": "Zur Startseite",
  "legal.postbox.title": "Postfach (Demo)",
  "legal.postbox.lead": "In der Demo verlässt keine Mail das Haus. Hier liegt, was verschickt worden wäre.",
  "legal.postbox.to": "Postfach von",
  "legal.postbox.all": "alle zeigen",
  "legal.postbox.reload": "Neu laden",
  "legal.postbox.empty": "Noch keine Post.",
  "legal.postbox.off": "Die Demo ist hier ausgeschaltet.",
  "legal.postbox.logins": "Zugänge zum Ausprobieren",
  "legal.postbox.login": "Anmelden als {name}",
} as const;

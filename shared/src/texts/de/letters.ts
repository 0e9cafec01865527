export default {
  "letters.verify-student.subject": "Dein Konto bei der Praktikumsbörse Ruhr",
  "letters.verify-student.text":
    "Hallo,\n\njemand hat sich mit dieser Adresse bei der Praktikumsbörse Ruhr angemeldet. Wenn du das warst: Leg hier deinen Namen fest.\n\n{link}\n\nDer Link gilt 14 Tage. Warst du das nicht? Dann musst du nichts tun.",
  "letters.verify-employer.subject": "Ihr Konto bei der Praktikumsbörse Ruhr",
  "letters.verify-employer.text":
    "Guten Tag,\n\njemand hat mit dieser Adresse ein Konto für einen Praktikumsgeber begonnen. Wenn Sie das waren, geht es hier weiter.\n\n{link}\n\nDer Link gilt 14 Tage. Waren Sie das nicht, müssen Sie nichts tun.",
  "letters.known-address.subject": "Du hast schon ein Konto",
  "letters.known-address.text":
    "Hallo,\n\nmit dieser Adresse gibt es schon ein Konto. Melde dich einfach an. Passwort vergessen? Auf der Anmeldeseite bekommst du einen Code.\n\n{link}",
  "letters.sign-in-code.subject": "Dein Code: {code}",
  "letters.sign-in-code.text":
    "Hallo,\n\ndein Code zum Anmelden ist {code}. Er gilt 10 Minuten und nur einmal.\n\nWarst du das nicht? Dann gib den Code niemandem.",
  "letters.reset-password.subject": "Neues Passwort",
  "letters.reset-password.text":
    "Hallo,\n\nhier kannst du ein neues Passwort wählen. Danach wirst du überall abgemeldet.\n\n{link}\n\nDer Link gilt einen Tag. Warst du das nicht? Dann bleibt alles, wie es ist.",
  "letters.password-changed.subject": "Dein Passwort wurde geändert",
  "letters.password-changed.text":
    "Hallo,\n\ndein Passwort wurde gerade geändert. Warst du das nicht? Dann wähle sofort ein neues.\n\n{link}",
  "letters.session-reused.subject": "Wir haben dich sicherheitshalber abgemeldet",
  "letters.session-reused.text":
    "Hallo,\n\ndeine Anmeldung wurde an zwei Stellen zugleich benutzt. Deshalb haben wir sie beendet. Melde dich neu an.\n\n{link}",
  "letters.guardian-ask.subject": "{firstName} möchte sich um ein Praktikum bewerben",
  "letters.guardian-ask.text":
    "Guten Tag,\n\n{firstName} ist unter 16 und möchte die Praktikumsbörse Ruhr nutzen. Dafür brauchen wir das Ja einer erziehungsberechtigten Person. Auf dieser Seite steht, wozu Sie Ja sagen. Sie brauchen kein Konto.\n\n{link}\n\nDer Link gilt 14 Tage. Mit demselben Link können Sie Ihr Ja zurücknehmen.",
  "letters.guardian-given.subject": "Deine Eltern haben Ja gesagt",
  "letters.guardian-given.text":
    "Hallo {firstName},\n\nes kann losgehen: Deine Bewerbungen dürfen jetzt raus. Was du schon abgeschickt hattest, haben wir gerade losgeschickt.\n\n{link}",
  "letters.guardian-revoked.subject": "Das Ja deiner Eltern wurde zurückgenommen",
  "letters.guardian-revoked.text":
    "Hallo {firstName},\n\ndas Ja zu deinen Bewerbungen wurde zurückgenommen. Deine offenen Bewerbungen haben wir zurückgezogen. Sprich mit deinen Eltern. Du kannst eine neue Adresse im Profil eintragen.\n\n{link}",
  "letters.invite-employer.subject": "Einladung ins Team von {organisation}",
  "letters.invite-employer.text":
    "Guten Tag,\n\nSie sind eingeladen, Praktika für {organisation} zu betreuen.\n\n{link}\n\nDer Link gilt 14 Tage.",
  "letters.invite-desk.subject": "Einladung in die Prüfstelle {organisation}",
  "letters.invite-desk.text":
    "Guten Tag,\n\nSie sind in die Prüfstelle {organisation} der Praktikumsbörse Ruhr eingeladen.\n\n{link}\n\nDer Link gilt 14 Tage.",
  "letters.mail-draft.subject": "Noch ein Klick: Bewerbung abschicken",
  "letters.mail-draft.text":
    "Hallo {firstName},\n\ndeine Bewerbung für „{title}“ ist fertig. Drück auf der nächsten Seite „Bewerbung abschicken“, dann geht sie raus.\n\n{link}\n\nDer Link gilt 7 Tage. Danach löschen wir alles. Warst du das nicht? Dann musst du nichts tun.",
  "letters.mail-known.subject": "Melde dich an, um dich zu bewerben",
  "letters.mail-known.text":
    "Hallo,\n\ndu wolltest dich für „{title}“ bewerben. Mit dieser Adresse gibt es schon ein Konto. Melde dich an und bewirb dich von dort.\n\n{link}",
  "letters.application-sent.subject": "Deine Bewerbung ist raus: {title}",
  "letters.application-sent.text":
    "Hallo {firstName},\n\n{employer} hat deine Bewerbung für „{title}“. Die Antwort kommt spätestens am {date}. Name und Kontakt sieht der Betrieb erst, wenn er dich einlädt.\n\n{link}",
  "letters.application-received.subject": "Neue Bewerbung: {title}",
  "letters.application-received.text":
    "Guten Tag,\n\nfür „{title}“ ist eine Bewerbung da: Profil {label}. Bitte antworten Sie bis {date}. Danach läuft die Bewerbung ab.\n\n{link}",
  "letters.application-invited.subject": "{employer} möchte dich kennenlernen",
  "letters.application-invited.text":
    "Hallo {firstName},\n\ngute Nachricht: {employer} lädt dich zu „{title}“ ein und sieht ab jetzt deinen Namen und deine Adresse. Du bekommst bald eine Zusage oder Absage, spätestens am {date}.\n\n{link}",
  "letters.application-promised.subject": "Zusage: {title}",
  "letters.application-promised.text":
    "Hallo {firstName},\n\n{employer} hält dir einen Platz frei: „{title}“. Sag bis {date}, ob du ihn nimmst. Danach bekommt ihn jemand anderes.\n\n{link}",
  "letters.application-promise-waits.subject": "Dein Platz wartet noch: {title}",
  "letters.application-promise-waits.text":
    "Hallo {firstName},\n\n{employer} hält dir seit ein paar Tagen einen Platz frei: „{title}“. Nimmst du ihn? Sag bis {date} Bescheid. Danach bekommt ihn jemand anderes. Passt er doch nicht, sag bitte ab, dann freut sich wer anderes.\n\n{link}",
  "letters.application-declined.subject": "Antwort zu „{title}“",
  "letters.application-declined.text":
    "Hallo {firstName},\n\n{employer} hat sich diesmal für jemand anderen entschieden oder kann den Platz nicht vergeben. Das sagt nichts über dich. Den Grund findest du in deinen Bewerbungen. Andere Praktika in deiner Nähe warten.\n\n{link}",
  "letters.application-revoked.subject": "Die Zusage wurde zurückgenommen: {title}",
  "letters.application-revoked.text":
    "Hallo {firstName},\n\nes tut uns leid: {employer} musste die Zusage für „{title}“ zurücknehmen. Die Prüfstelle der Stadt sieht das. Such dir gleich etwas Neues.\n\n{link}",
  "letters.application-confirmed.subject": "Bestätigt: {title}",
  "letters.application-confirmed.text":
    "Guten Tag,\n\nProfil {label} hat den Platz für „{title}“ angenommen. Name und Kontakt stehen jetzt bei der Bewerbung. Bitte bereiten Sie die Vereinbarung auf Papier vor.\n\n{link}",
  "letters.application-withdrawn.subject": "Bewerbung zurückgezogen: {title}",
  "letters.application-withdrawn.text":
    "Guten Tag,\n\nProfil {label} hat die Bewerbung für „{title}“ zurückgezogen. Sie müssen nichts tun.\n\n{link}",
  "letters.application-lapsed.subject": "Keine Antwort zu „{title}“",
  "letters.application-lapsed.text":
    "Hallo {firstName},\n\n{employer} hat nicht rechtzeitig geantwortet. Das liegt nicht an dir. Deine Bewerbung ist beendet, du bist wieder frei. Hier findest du ähnliche Praktika.\n\n{link}",
  "letters.application-released.subject": "Der Platz ist wieder frei: {title}",
  "letters.application-released.text":
    "Hallo {firstName},\n\ndu hast die Zusage für „{title}“ nicht bestätigt. Deshalb haben wir den Platz freigegeben. Du kannst dich neu bewerben, solange noch Plätze da sind.\n\n{link}",
  "letters.application-released-employer.subject": "Zusage nicht bestätigt: {title}",
  "letters.application-released-employer.text":
    "Guten Tag,\n\nProfil {label} hat die Zusage für „{title}“ nicht rechtzeitig bestätigt. Der Platz ist wieder frei.\n\n{link}",
  "letters.application-superseded.subject": "Beendet, weil du etwas anderes bestätigt hast: {title}",
  "letters.application-superseded.text":
    "Hallo {firstName},\n\ndu hast für dieselben Tage ein anderes Praktikum bestätigt. Deshalb haben wir deine Bewerbung für „{title}“ höflich beendet.\n\n{link}",
  "letters.application-superseded-employer.subject": "Bewerbung beendet: {title}",
  "letters.application-superseded-employer.text":
    "Guten Tag,\n\nProfil {label} hat für dieselben Tage ein anderes Praktikum bestätigt. Die Bewerbung für „{title}“ ist beendet, ein gehaltener Platz wieder frei.\n\n{link}",
  "letters.application-closed.subject": "Beendet: {title}",
  "letters.application-closed.text":
    "Hallo {firstName},\n\ndas Praktikum „{title}“ kann nicht mehr vergeben werden. Deshalb ist deine Bewerbung beendet. Das liegt nicht an dir. Hier findest du ähnliche Praktika.\n\n{link}",
  "letters.application-not-sent.subject": "Deine Bewerbung konnte nicht raus: {title}",
  "letters.application-not-sent.text":
    "Hallo {firstName},\n\nwir konnten deine Bewerbung für „{title}“ nicht abschicken: {problem} Dein Entwurf ist noch da.\n\n{link}",
  "letters.application-draft-expired.subject": "Dein Entwurf ist beendet: {title}",
  "letters.application-draft-expired.text":
    "Hallo {firstName},\n\ndas Praktikum „{title}“ gibt es nicht mehr, oder dein Entwurf lag zu lange. Wir haben ihn gelöscht. Such dir etwas Neues.\n\n{link}",
  "letters.offer-changed.subject": "Geändert: {title}",
  "letters.offer-changed.text":
    "Hallo {firstName},\n\n{employer} hat das Angebot „{title}“ geändert. Schau nach, ob es noch passt. Du kannst deine Bewerbung jederzeit zurückziehen.\n\n{link}",
  "letters.offer-suspended-student.subject": "Vorübergehend angehalten: {title}",
  "letters.offer-suspended-student.text":
    "Hallo {firstName},\n\ndie Stadt prüft das Angebot „{title}“ gerade noch einmal. Bis dahin ruht deine Bewerbung. Nach spätestens zehn Werktagen hörst du wieder von uns.\n\n{link}",
  "letters.employer-due.subject":
    "{count, plural, one {Eine Bewerbung wartet} other {# Bewerbungen warten}} auf Ihre Antwort",
  "letters.employer-due.text":
    "Guten Tag,\n\nbei {organisation} {count, plural, one {wartet eine Bewerbung} other {warten # Bewerbungen}} auf eine Antwort:\n\n{list}\n\nEine kurze Antwort genügt, auch ein Nein. Was bis zum genannten Tag offen bleibt, läuft ab.\n\n{link}",
  "letters.employer-due.line": "– Profil {label}, „{title}“: bis {date}",
  "letters.employer-verified.subject": "Freigegeben: {organisation}",
  "letters.employer-verified.text":
    "Guten Tag,\n\nIhre Stadt hat {organisation} geprüft und freigegeben. Ihre Angebote können jetzt veröffentlicht werden.\n\n{link}",
  "letters.employer-asked.subject": "Rückfrage zu {organisation}",
  "letters.employer-asked.text":
    "Guten Tag,\n\ndie Prüfstelle hat eine Frage zu {organisation}. Bitte antworten Sie innerhalb von 30 Tagen, indem Sie Ihre Daten ergänzen.\n\n{link}",
  "letters.employer-rejected.subject": "Nicht freigegeben: {organisation}",
  "letters.employer-rejected.text":
    "Guten Tag,\n\ndie Prüfstelle konnte {organisation} nicht freigeben. Grund und Text stehen bei Ihren Daten. Sie können die Daten ändern und neu anfragen oder sich beschweren.\n\n{link}",
  "letters.employer-blocked.subject": "Gesperrt: {organisation}",
  "letters.employer-blocked.text":
    "Guten Tag,\n\n{organisation} wurde gesperrt, die Angebote sind angehalten. Der Grund steht bei Ihren Daten. Sie können sich innerhalb von sechs Monaten beschweren.\n\n{link}",
  "letters.employer-unblocked.subject": "Wieder frei: {organisation}",
  "letters.employer-unblocked.text":
    "Guten Tag,\n\ndie Sperre von {organisation} ist aufgehoben. Ihre Angebote sind wieder da.\n\n{link}",
  "letters.employer-identity-accepted.subject": "Neue Daten übernommen: {organisation}",
  "letters.employer-identity-accepted.text": "Guten Tag,\n\ndie Prüfstelle hat Ihre neuen Daten übernommen.\n\n{link}",
  "letters.employer-identity-refused.subject": "Neue Daten nicht übernommen: {organisation}",
  "letters.employer-identity-refused.text":
    "Guten Tag,\n\ndie Prüfstelle hat Ihre neuen Daten nicht übernommen. Die alten gelten weiter.\n\n{link}",
  "letters.offer-approved.subject": "Veröffentlicht: {title}",
  "letters.offer-approved.text": "Guten Tag,\n\nIhr Angebot „{title}“ ist geprüft und jetzt öffentlich.\n\n{link}",
  "letters.offer-changes-requested.subject": "Bitte ändern: {title}",
  "letters.offer-changes-requested.text":
    "Guten Tag,\n\ndie Prüfstelle bittet um Änderungen an „{title}“. Die Hinweise stehen bei den Feldern. Sie haben 30 Tage Zeit.\n\n{link}",
  "letters.offer-rejected.subject": "Abgelehnt: {title}",
  "letters.offer-rejected.text":
    "Guten Tag,\n\nIhr Angebot „{title}“ wurde abgelehnt. Grund und Begründung stehen beim Angebot. Sie können sich innerhalb von sechs Monaten beschweren.\n\n{link}",
  "letters.offer-suspended.subject": "Angehalten: {title}",
  "letters.offer-suspended.text":
    "Guten Tag,\n\ndie Stadt hat „{title}“ angehalten. Grund und Begründung stehen beim Angebot. Sie können sich beschweren.\n\n{link}",
  "letters.offer-reinstated.subject": "Wieder da: {title}",
  "letters.offer-reinstated.text": "Guten Tag,\n\n„{title}“ ist nicht mehr angehalten.\n\n{link}",
  "letters.offer-expired.subject": "Abgelaufen: {title}",
  "letters.offer-expired.text":
    "Guten Tag,\n\nin „{title}“ kann kein Zeitraum mehr beginnen. Mit einem neuen Zeitraum ist das Angebot sofort wieder da.\n\n{link}",
  "letters.offer-expiring.subject": "In sieben Tagen beendet: {title}",
  "letters.offer-expiring.text":
    "Guten Tag,\n\nan „{title}“ wurde lange nichts geändert. In sieben Tagen beenden wir den Entwurf.\n\n{link}",
  "letters.offer-paused.subject": "Pausiert: {title}",
  "letters.offer-paused.text":
    "Guten Tag,\n\nfünf Bewerbungen hintereinander blieben ohne Antwort. Deshalb ist „{title}“ pausiert. Beantworten Sie, was offen ist, dann können Sie das Angebot wieder zeigen.\n\n{link}",
  "letters.revision-approved.subject": "Neue Fassung online: {title}",
  "letters.revision-approved.text":
    "Guten Tag,\n\ndie neue Fassung von „{title}“ ist geprüft und öffentlich.\n\n{link}",
  "letters.revision-changes-requested.subject": "Bitte ändern: neue Fassung von {title}",
  "letters.revision-changes-requested.text":
    "Guten Tag,\n\ndie Prüfstelle bittet um Änderungen an der neuen Fassung von „{title}“. Die alte bleibt so lange öffentlich.\n\n{link}",
  "letters.revision-rejected.subject": "Neue Fassung abgelehnt: {title}",
  "letters.revision-rejected.text":
    "Guten Tag,\n\ndie neue Fassung von „{title}“ wurde abgelehnt. Die alte bleibt öffentlich.\n\n{link}",
  "letters.case-closed.subject": "Ein Vorgang hat sich erledigt",
  "letters.case-closed.text":
    "Guten Tag,\n\nein Vorgang, den Sie übernommen hatten, ist nicht mehr zu entscheiden. Sie müssen nichts tun.\n\n{link}",
  "letters.footer":
    "Praktikumsbörse Ruhr: Bochum, Dortmund, Duisburg, Essen, Gelsenkirchen, Mülheim an der Ruhr, Oberhausen. Diese Nachricht kommt automatisch, bitte nicht antworten.",
} as const;

export default {
  "letters.verify-student.subject": "Your account at Praktikumsbörse Ruhr",
  "letters.verify-student.text":
    "Hello,\n\nsomebody registered at Praktikumsbörse Ruhr with this address. If it was you, set your name here.\n\n{link}\n\nThe link works for 14 days. If it was not you, you need not do anything.",
  "letters.verify-employer.subject": "Your account at Praktikumsbörse Ruhr",
  "letters.verify-employer.text":
    "Hello,\n\nsomebody began an employer account with this address. If it was you, continue here.\n\n{link}\n\nThe link works for 14 days. If it was not you, you need not do anything.",
  "letters.known-address.subject": "You already have an account",
  "letters.known-address.text":
    "Hello,\n\nthere is an account with this address already. Just sign in. Forgot your password? The sign-in page mails you a code.\n\n{link}",
  "letters.sign-in-code.subject": "Your code: {code}",
  "letters.sign-in-code.text":
    "Hello,\n\nyour sign-in code is {code}. It works for 10 minutes and only once.\n\nIf it was not you, give the code to nobody.",
  "letters.reset-password.subject": "New password",
  "letters.reset-password.text":
    "Hello,\n\nhere you can choose a new password. After that you are signed out everywhere.\n\n{link}\n\nThe link works for one day. If it was not you, nothing changes.",
  "letters.password-changed.subject": "Your password was changed",
  "letters.password-changed.text":
    "Hello,\n\nyour password was changed just now. If it was not you, choose a new one at once.\n\n{link}",
  "letters.session-reused.subject": "We signed you out to be safe",
  "letters.session-reused.text":
    "Hello,\n\nyour session was used in two places at once, so we ended it. Please sign in again.\n\n{link}",
  "letters.guardian-ask.subject": "{firstName} would like to apply for an internship",
  "letters.guardian-ask.text":
    "Hello,\n\n{firstName} is under 16 and would like to use Praktikumsbörse Ruhr. We need the consent of a parent or guardian. This page says what you agree to. You need no account.\n\n{link}\n\nThe link works for 14 days. With the same link you can take your consent back.",
  "letters.guardian-given.subject": "Your parents said yes",
  "letters.guardian-given.text":
    "Hello {firstName},\n\nyou can start: your applications may leave now. What you had already pressed send on has just left.\n\n{link}",
  "letters.guardian-revoked.subject": "Your parents’ consent was taken back",
  "letters.guardian-revoked.text":
    "Hello {firstName},\n\nthe consent to your applications was taken back. We have withdrawn your open applications. Talk to your parents. You can enter another address in your profile.\n\n{link}",
  "letters.invite-employer.subject": "Invitation to the team of {organisation}",
  "letters.invite-employer.text":
    "Hello,\n\nyou are invited to look after internships for {organisation}.\n\n{link}\n\nThe link works for 14 days.",
  "letters.invite-desk.subject": "Invitation to the desk of {organisation}",
  "letters.invite-desk.text":
    "Hello,\n\nyou are invited to the desk of {organisation} at Praktikumsbörse Ruhr.\n\n{link}\n\nThe link works for 14 days.",
  "letters.mail-draft.subject": "One more click: send your application",
  "letters.mail-draft.text":
    "Hello {firstName},\n\nyour application for “{title}” is ready. Press “Send application” on the next page and it leaves.\n\n{link}\n\nThe link works for 7 days. After that we delete everything. If it was not you, you need not do anything.",
  "letters.mail-known.subject": "Sign in to apply",
  "letters.mail-known.text":
    "Hello,\n\nyou wanted to apply for “{title}”. There is an account with this address already. Sign in and apply from there.\n\n{link}",
  "letters.application-sent.subject": "Your application has left: {title}",
  "letters.application-sent.text":
    "Hello {firstName},\n\n{employer} has your application for “{title}”. The answer comes by {date}. They see your name and contact only once they invite you.\n\n{link}",
  "letters.application-received.subject": "New application: {title}",
  "letters.application-received.text":
    "Hello,\n\nthere is an application for “{title}”: profile {label}. Please answer by {date}. After that it lapses.\n\n{link}",
  "letters.application-invited.subject": "{employer} would like to meet you",
  "letters.application-invited.text":
    "Hello {firstName},\n\ngood news: {employer} invites you for “{title}” and now sees your name and address. A decision follows by {date}.\n\n{link}",
  "letters.application-promised.subject": "Promise: {title}",
  "letters.application-promised.text":
    "Hello {firstName},\n\n{employer} holds a place for you: “{title}”. Say by {date} whether you take it. After that somebody else gets it.\n\n{link}",
  "letters.application-promise-waits.subject": "Your place is still waiting: {title}",
  "letters.application-promise-waits.text":
    "Hello {firstName},\n\n{employer} has held a place for you for some days: “{title}”. Will you take it? Say so by {date}. After that somebody else gets it. If it does not suit you after all, please say no, and somebody else will be glad.\n\n{link}",
  "letters.application-declined.subject": "Answer about “{title}”",
  "letters.application-declined.text":
    "Hello {firstName},\n\n{employer} has chosen somebody else this time or cannot give the place. That says nothing about you. You find the reason in your applications. Other internships near you are waiting.\n\n{link}",
  "letters.application-revoked.subject": "The promise was taken back: {title}",
  "letters.application-revoked.text":
    "Hello {firstName},\n\nwe are sorry: {employer} had to take back the promise for “{title}”. The city’s desk sees this. Look for something new right away.\n\n{link}",
  "letters.application-confirmed.subject": "Confirmed: {title}",
  "letters.application-confirmed.text":
    "Hello,\n\nprofile {label} has taken the place for “{title}”. Name and contact are now shown with the application. Please prepare the agreement on paper.\n\n{link}",
  "letters.application-withdrawn.subject": "Application withdrawn: {title}",
  "letters.application-withdrawn.text":
    "Hello,\n\nprofile {label} has withdrawn the application for “{title}”. You need not do anything.\n\n{link}",
  "letters.application-lapsed.subject": "No answer about “{title}”",
  "letters.application-lapsed.text":
    "Hello {firstName},\n\n{employer} did not answer in time. It is not your fault. Your application has ended, you are free again. Here are similar internships.\n\n{link}",
  "letters.application-released.subject": "The place is free again: {title}",
  "letters.application-released.text":
    "Hello {firstName},\n\nyou did not confirm the promise for “{title}”, so we released the place. You can apply again while there are places.\n\n{link}",
  "letters.application-released-employer.subject": "Promise not confirmed: {title}",
  "letters.application-released-employer.text":
    "Hello,\n\nprofile {label} did not confirm the promise for “{title}” in time. The place is free again.\n\n{link}",
  "letters.application-superseded.subject": "Ended because you confirmed something else: {title}",
  "letters.application-superseded.text":
    "Hello {firstName},\n\nyou confirmed another internship on the same days, so we politely ended your application for “{title}”.\n\n{link}",
  "letters.application-superseded-employer.subject": "Application ended: {title}",
  "letters.application-superseded-employer.text":
    "Hello,\n\nprofile {label} confirmed another internship on the same days. The application for “{title}” has ended, a held place is free again.\n\n{link}",
  "letters.application-closed.subject": "Ended: {title}",
  "letters.application-closed.text":
    "Hello {firstName},\n\nthe internship “{title}” can no longer be given, so your application has ended. It is not your fault. Here are similar internships.\n\n{link}",
  "letters.application-not-sent.subject": "Your application could not leave: {title}",
  "letters.application-not-sent.text":
    "Hello {firstName},\n\nwe could not send your application for “{title}”: {problem} Your draft is still there.\n\n{link}",
  "letters.application-draft-expired.subject": "Your draft has ended: {title}",
  "letters.application-draft-expired.text":
    "Hello {firstName},\n\nthe internship “{title}” is gone, or your draft lay too long. We deleted it. Look for something new.\n\n{link}",
  "letters.offer-changed.subject": "Changed: {title}",
  "letters.offer-changed.text":
    "Hello {firstName},\n\n{employer} changed the offer “{title}”. Check whether it still fits. You can withdraw your application at any time.\n\n{link}",
  "letters.offer-suspended-student.subject": "On hold: {title}",
  "letters.offer-suspended-student.text":
    "Hello {firstName},\n\nthe city is checking the offer “{title}” again. Until then your application rests. You hear from us within ten working days.\n\n{link}",
  "letters.employer-due.subject":
    "{count, plural, one {One application waits} other {# applications wait}} for your answer",
  "letters.employer-due.text":
    "Hello,\n\nat {organisation} {count, plural, one {one application waits} other {# applications wait}} for an answer:\n\n{list}\n\nA short answer will do, a no as well. What is still open after the day named lapses.\n\n{link}",
  "letters.employer-due.line": "– Profile {label}, “{title}”: by {date}",
  "letters.employer-verified.subject": "Verified: {organisation}",
  "letters.employer-verified.text":
    "Hello,\n\nyour city has checked and verified {organisation}. Your offers can be published now.\n\n{link}",
  "letters.employer-asked.subject": "A question about {organisation}",
  "letters.employer-asked.text":
    "Hello,\n\nthe desk has a question about {organisation}. Please answer within 30 days by completing your data.\n\n{link}",
  "letters.employer-rejected.subject": "Not verified: {organisation}",
  "letters.employer-rejected.text":
    "Hello,\n\nthe desk could not verify {organisation}. Reason and text are shown with your data. You can change them and ask again, or complain.\n\n{link}",
  "letters.employer-blocked.subject": "Blocked: {organisation}",
  "letters.employer-blocked.text":
    "Hello,\n\n{organisation} was blocked and its offers are on hold. The reason is shown with your data. You can complain within six months.\n\n{link}",
  "letters.employer-unblocked.subject": "Unblocked: {organisation}",
  "letters.employer-unblocked.text": "Hello,\n\n{organisation} is no longer blocked. Your offers are back.\n\n{link}",
  "letters.employer-identity-accepted.subject": "New data accepted: {organisation}",
  "letters.employer-identity-accepted.text": "Hello,\n\nthe desk has accepted your new data.\n\n{link}",
  "letters.employer-identity-refused.subject": "New data not accepted: {organisation}",
  "letters.employer-identity-refused.text":
    "Hello,\n\nthe desk did not accept your new data. The old ones stay.\n\n{link}",
  "letters.offer-approved.subject": "Published: {title}",
  "letters.offer-approved.text": "Hello,\n\nyour offer “{title}” was reviewed and is public now.\n\n{link}",
  "letters.offer-changes-requested.subject": "Please change: {title}",
  "letters.offer-changes-requested.text":
    "Hello,\n\nthe desk asks for changes to “{title}”. The remarks are shown at the fields. You have 30 days.\n\n{link}",
  "letters.offer-rejected.subject": "Rejected: {title}",
  "letters.offer-rejected.text":
    "Hello,\n\nyour offer “{title}” was rejected. Reason and explanation are shown with the offer. You can complain within six months.\n\n{link}",
  "letters.offer-suspended.subject": "Suspended: {title}",
  "letters.offer-suspended.text":
    "Hello,\n\nthe city has suspended “{title}”. Reason and explanation are shown with the offer. You can complain.\n\n{link}",
  "letters.offer-reinstated.subject": "Back again: {title}",
  "letters.offer-reinstated.text": "Hello,\n\n“{title}” is no longer suspended.\n\n{link}",
  "letters.offer-expired.subject": "Expired: {title}",
  "letters.offer-expired.text":
    "Hello,\n\nno period of “{title}” can begin any more. Add a new period and the offer is back at once.\n\n{link}",
  "letters.offer-expiring.subject": "Ends in seven days: {title}",
  "letters.offer-expiring.text":
    "Hello,\n\nnothing was changed in “{title}” for a long time. In seven days we end the draft.\n\n{link}",
  "letters.offer-paused.subject": "Paused: {title}",
  "letters.offer-paused.text":
    "Hello,\n\nfive applications in a row stayed without an answer, so “{title}” is paused. Answer what is open, then you can show the offer again.\n\n{link}",
  "letters.revision-approved.subject": "New version online: {title}",
  "letters.revision-approved.text": "Hello,\n\nthe new version of “{title}” was reviewed and is public.\n\n{link}",
  "letters.revision-changes-requested.subject": "Please change: new version of {title}",
  "letters.revision-changes-requested.text":
    "Hello,\n\nthe desk asks for changes to the new version of “{title}”. The old one stays public meanwhile.\n\n{link}",
  "letters.revision-rejected.subject": "New version rejected: {title}",
  "letters.revision-rejected.text":
    "Hello,\n\nthe new version of “{title}” was rejected. The old one stays public.\n\n{link}",
  "letters.case-closed.subject": "A case is settled",
  "letters.case-closed.text":
    "Hello,\n\na case you had claimed no longer needs a decision. You need not do anything.\n\n{link}",
  "letters.footer":
    "Praktikumsbörse Ruhr: Bochum, Dortmund, Duisburg, Essen, Gelsenkirchen, Mülheim an der Ruhr, Oberhausen. This message is automatic, please do not reply.",
} as const;

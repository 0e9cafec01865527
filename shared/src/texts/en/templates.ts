export default {
  "templates.title": "Ready texts of the review desk {city}",
  "templates.lead":
    "Ready texts for decisions. In the window of a decision you insert one by a key or a click and change it before sending.",
  "templates.own": "Own texts",
  "templates.own.none": "None yet. The desk's lead can add texts.",
  "templates.own.noneLead": "None yet. Add a text that your team needs often.",
  "templates.shipped": "Texts that come along",
  "templates.shipped.hint": "Every desk has these texts. They cannot be changed here, but adapted before each sending.",
  "templates.add": "Add a text",
  "templates.change": "Change the text",
  "templates.save": "Save the text",
  "templates.saved": "The text is saved.",
  "templates.remove": "Delete the text",
  "templates.removeSure": "Nobody can use “{title}” any more. Decisions that were sent stay as they are.",
  "templates.removed": "The text is deleted.",
  "templates.name": "Short name",
  "templates.name.hint": "How the text appears in the choice.",
  "templates.text": "Text",
  "templates.action": "What for?",
  "templates.reason": "Reason",
  "templates.field": "About which field?",
  "templates.reason.any": "any reason",
  "templates.field.any": "any field",
  "templates.choose": "Insert a ready text",
  "templates.action.reject": "Reject",
  "templates.action.request-changes": "Request changes",
  "templates.action.ask": "Ask a question",
  "templates.action.suspend": "Suspend an offer",
  "templates.action.block": "Block an employer",
  "templates.ask.register": "Register number",
  "templates.ask.address": "Address",
  "templates.ask.website": "Website",
  "templates.ask.purpose": "What you do",
  "templates.ask.supervision": "Supervision",
  "templates.ask.duplicate": "Registered before?",
  "templates.text.reject.unlawful":
    "The offer breaks rules that protect interns. In the offer, “Rules” shows which entry this is about. You can change the text and submit a new offer.",
  "templates.text.reject.not_an_internship":
    "In an internship, learning comes first. Your text describes a job in which somebody mainly works. Please publish it on a job exchange. If somebody can learn something with you, you are welcome to submit a new offer with learning goals.",
  "templates.text.reject.discriminating":
    "The text shuts people out although the task does not ask for it. The General Equal Treatment Act does not allow that. Please describe only what the task needs and submit a new offer.",
  "templates.text.reject.misleading":
    "The text promises something else than the internship can give. Whoever applies must be able to rely on it. Please write what is really done and learned, and submit a new offer.",
  "templates.text.reject.unsafe":
    "The work described is too dangerous for interns. Please take these tasks out or write how you provide protection and supervision. Then you can submit a new offer.",
  "templates.text.reject.duplicate":
    "This offer already exists in the exchange. Please use the existing one: there you can add periods and places. For another city, make a copy.",
  "templates.text.reject.employer_rejected":
    "Your organisation was not approved for the exchange. Therefore we cannot publish this offer either. If your data have changed, you can ask for a new review.",
  "templates.text.reject.identity_unproved":
    "We could not confirm that your organisation exists under this name and address. Please correct your master data and then ask for a new review.",
  "templates.text.reject.other":
    "We cannot publish this as it is. The reason is: … You can change the text and submit it again. If you have questions, please contact us.",
  "templates.text.suspend.unlawful":
    "We have suspended your offer because it breaks rules that protect interns. Please contact us so that we can settle what has to change.",
  "templates.text.suspend.misleading":
    "We have suspended your offer because what it says does not fit what happens in the internship. Please contact us and tell us what is right.",
  "templates.text.suspend.unsafe":
    "We have suspended your offer because we have doubts about safety at the workplace. Please tell us how you provide protection and supervision. Then we will decide anew.",
  "templates.text.suspend.fees_asked":
    "We have suspended your offer because interns were asked for money. The exchange does not allow that. Please contact us.",
  "templates.text.suspend.report":
    "We have received a report about your offer. Until we have looked into it, the offer is suspended. You need not do anything now; we will get in touch.",
  "templates.text.suspend.other":
    "We have suspended your offer. The reason is: … Please contact us so that we can settle how to go on.",
  "templates.text.block.false_identity":
    "The data about your organisation are not true. Therefore we have blocked it and suspended all offers. You can complain about this decision for six months.",
  "templates.text.block.unlawful_offers":
    "Several of your offers break the law. Therefore we have blocked your organisation and suspended all offers. You can complain about this decision for six months.",
  "templates.text.block.fees_asked":
    "Interns were asked for money. The exchange does not allow that. Therefore we have blocked your organisation. You can complain for six months.",
  "templates.text.block.contact_outside":
    "You approached applicants outside the exchange before contact was open. That harms the protection of young people. Therefore we have blocked your organisation. You can complain for six months.",
  "templates.text.block.unsafe":
    "The safety of interns is not assured at your organisation. Therefore we have blocked it and suspended all offers. You can complain for six months.",
  "templates.text.block.other":
    "We have blocked your organisation. The reason is: … You can complain about this decision for six months.",
  "templates.text.ask.register":
    "Please tell us the number of your organisation in the commercial register, the register of crafts or of associations. If there is none, please write why.",
  "templates.text.ask.address":
    "We did not find your organisation at the address given. Please check street and number and write where the internship takes place.",
  "templates.text.ask.website":
    "The website given does not fit the name of your organisation or cannot be reached. Please tell us the right address or another page where we find you.",
  "templates.text.ask.purpose":
    "Please describe in two or three sentences what your organisation does and in which areas somebody can do an internship.",
  "templates.text.ask.supervision":
    "Please write who supervises interns in your organisation and who does so during holidays or illness.",
  "templates.text.ask.duplicate":
    "An organisation with very similar data is already registered. Do you belong to it? Then please ask to be invited there. If not, please write how you differ.",
  "templates.text.request-changes.title":
    "Please say in the title what somebody learns or does. It should make sense without the text.",
  "templates.text.request-changes.kind":
    "The kind of internship does not fit the text. Please choose the right kind or adapt duration and pay.",
  "templates.text.request-changes.field": "Please choose the field that the tasks belong to.",
  "templates.text.request-changes.description":
    "Please describe more exactly what somebody does and sees with you. Two or three examples from everyday work help.",
  "templates.text.request-changes.learningGoals":
    "Please write what somebody can do or knows at the end. A learning goal best begins with a verb.",
  "templates.text.request-changes.tasks":
    "Please name tasks that fit age and duration, and say what somebody watches and what somebody does alone.",
  "templates.text.request-changes.firstDay":
    "Please write when and where the first day begins, who welcomes and what happens then.",
  "templates.text.request-changes.mentor":
    "Please name a role that supervises and a deputy. Names of persons do not belong here.",
  "templates.text.request-changes.place":
    "Please check the address. It should be the place where the internship happens.",
  "templates.text.request-changes.dailyMinutes":
    "The daily time does not fit the minimum age. Please shorten it or raise the minimum age.",
  "templates.text.request-changes.startsAt":
    "The start time lies outside what is allowed for the minimum age. Please choose another time.",
  "templates.text.request-changes.breakMinutes":
    "The breaks are too short for the daily time. Please plan longer breaks.",
  "templates.text.request-changes.weekdays":
    "Young people may not work on these weekdays in this sector. Please choose other days.",
  "templates.text.request-changes.pay":
    "The entry about pay does not fit the kind of internship. Please check whether minimum wage is due.",
  "templates.text.request-changes.minimumAge":
    "The minimum age does not fit the tasks or the daily time. Please adapt it.",
  "templates.text.request-changes.stages":
    "The school stages do not fit the minimum age or the kind of internship. Please check both.",
  "templates.text.request-changes.germanLevel":
    "The German asked for is higher than the tasks need. Please lower the level or write what it is needed for.",
  "templates.text.request-changes.usefulLanguages":
    "Please name only languages that are really used in the internship.",
  "templates.text.request-changes.criteria": "Please choose only what matters for the task.",
  "templates.text.request-changes.prerequisites": "Please ask only for what the tasks need, and write in the text why.",
  "templates.text.request-changes.wheelchair":
    "Please check the entry about wheelchairs: entrance, workplace and toilet.",
  "templates.text.request-changes.accessibilityNote":
    "Please describe what somebody with a disability finds with you and whom to turn to.",
  "templates.text.request-changes.remoteShare":
    "Please check how much can be done from home. An internship lives from being there.",
  "templates.text.request-changes.sector":
    "Please choose the sector that fits the workplace. Working hours depend on it.",
} as const;

/** Ready beginnings of an offer by field; one line each, separated by line breaks. */
export default {
  "starts.tasks.bav":
    "Measure with spirit level and laser\nBuild, pave or paint a small area\nRead plans and find them on the site\nPut together the material for the day",
  "starts.goals.bav": "Read a simple plan\nUse measuring tools safely\nKnow the rules of a building site",
  "starts.tasks.d":
    "Welcome and advise guests or customers\nPrepare a workplace and tidy it again\nFollow one order from beginning to end\nReceive, check and shelve goods",
  "starts.goals.d":
    "Speak with people in a friendly and clear way\nPlan a piece of work alone\nKnow what good service means",
  "starts.tasks.el":
    "Strip and connect wires\nBuild and test a simple circuit\nLook for faults with the meter\nPut together material from a plan",
  "starts.goals.el": "Know the five safety rules\nRead a simple circuit diagram\nMeasure voltage and resistance",
  "starts.tasks.g":
    "Receive and accompany people\nHelp to prepare a treatment room\nMeasure the blood pressure and pulse of colleagues\nCheck and refill material",
  "starts.goals.g": "Disinfect hands properly\nBe calm and respectful with people\nKnow what has to stay confidential",
  "starts.tasks.gesge":
    "Find and sort sources about a subject\nWrite and revise a short text\nPrepare an interview or a guided tour\nRecord finds, files or books",
  "starts.goals.gesge": "Tell good sources from bad ones\nExplain a subject clearly\nHandle records with care",
  "starts.tasks.itc":
    "Take a computer apart and put it together again\nWrite a small website or program\nTest a new feature by plan\nDescribe faults so that others can find them",
  "starts.goals.itc":
    "Break a problem into small steps\nWrite and run a test case\nKnow the most important rules of data protection",
  "starts.tasks.kkg":
    "Sketch own ideas and talk about them\nWork on a current design\nTry different materials and programs\nHelp to set up an exhibition or a stage",
  "starts.goals.kkg":
    "Get from an idea to a design\nChoose colours, shapes and type on purpose\nTake feedback and use it",
  "starts.tasks.lanaum":
    "Repot, water and care for plants\nPrepare beds, paths or enclosures\nIdentify and count plants or animals\nClean tools and store them properly",
  "starts.goals.lanaum": "Recognise ten plants or animals\nUse tools safely\nKnow what protects soil and water",
  "starts.tasks.m":
    "Mark out, file and drill a workpiece\nCheck with caliper and square\nWatch and help while a machine is set up\nAssemble parts from a drawing",
  "starts.goals.m":
    "Read a technical drawing\nMeasure to a tenth of a millimetre\nKnow the safety rules of the workshop",
  "starts.tasks.me":
    "Plan a short video, an article or a photo\nRecord, edit or design\nProofread and shorten texts\nJoin a meeting with customers",
  "starts.goals.me":
    "Tell a story in a few sentences\nUse an editing or design program\nRespect rights to pictures and texts",
  "starts.tasks.n":
    "Prepare and label samples\nCarry out an experiment from instructions\nWrite down and present readings\nClean and check equipment",
  "starts.goals.n": "Work safely in the laboratory\nMeasure and record exactly\nDraw a conclusion from readings",
  "starts.tasks.prfe":
    "Cut and prepare material\nMake a small piece of your own\nCheck and pack finished parts\nSet up the workplace for the next shift",
  "starts.goals.prfe":
    "Recognise material and choose the right one\nCarry out one step cleanly\nJudge whether a piece turned out well",
  "starts.tasks.sp":
    "Prepare a game or a small activity\nAccompany children or elderly people through the day\nHelp with meals and tidying up\nObserve and talk about it in the team",
  "starts.goals.sp":
    "Listen and respond to others\nPlan an activity for a group\nRespect your own limits and those of others",
  "starts.tasks.tec":
    "Build a model or an installation\nTake and evaluate measurements\nDesign a part with a drawing program\nHelp with maintenance and finding faults",
  "starts.goals.tec":
    "Understand how an installation works\nDraw a part on the computer\nNarrow down a fault step by step",
  "starts.tasks.vl":
    "Receive, check and store goods\nPut together and pack a delivery\nHelp to plan a route or tour\nCount stock and record it in the program",
  "starts.goals.vl": "Know the way of goods from entry to exit\nLift and carry safely\nPlan a sensible tour",
  "starts.tasks.wive":
    "Sort mail and help to answer it\nSet up and evaluate a table\nPrepare an appointment or an event\nListen in and help at the reception and on the phone",
  "starts.goals.wive": "Write a polite business letter\nCalculate with a table\nHandle records confidentially",
  "starts.project.task": "Plan, carry out and present a small project of your own",
  "starts.project.goal": "Take a project from the idea to the result",
  "starts.day.welcome": "Welcome, tour, meeting everybody",
  "starts.day.safety": "Safety, breaks and whom to ask",
  "starts.day.first": "First task with the mentor: {task}",
  "starts.day.lunch": "Lunch together",
  "starts.day.second": "Trying it yourself: {task}",
  "starts.day.end": "Looking back: what was good, what comes next?",
  "starts.title": "What would you like to begin with?",
  "starts.lead":
    "Choose kind and field. Tasks, learning goals, the first day and times that follow the rules are then filled in. Everything can be changed.",
  "starts.kind": "What kind of internship?",
  "starts.field": "In which field?",
  "starts.preview": "This will be there already",
  "starts.preview.none": "Choose kind and field to see the beginning here.",
  "starts.preview.times": "{from} to {to}, {break} minutes of break",
  "starts.preview.age": "from {age} years",
  "starts.preview.address": "Address: {street}, {postcode}",
  "starts.begin": "Begin with this template",
  "starts.blank": "Begin without a template",
  "starts.need.kind": "Choose a kind of internship",
  "starts.need.field": "Choose a field",
  "starts.begun": "{kind}, {field}",
  "starts.begun.blank": "Begun without a template",
  "starts.left":
    "{count, plural, =0 {Nothing is missing. Read through it once, then you can submit.} one {One detail is missing:} other {# details are missing:}}",
  "starts.other": "Choose another template",
  "starts.other.hint": "Title, description, periods and address stay. Tasks, goals and times are replaced.",
  "starts.back": "Back to the text",
} as const;

import { type T, textId } from "@praktika/shared/texts/t";
import type { Day } from "@praktika/shared/values/dates";
import type { Field } from "@praktika/shared/values/field";
import { KIND_TRAITS, type Kind } from "@praktika/shared/values/kind";
import { clockOf, minutesOf } from "./clock.ts";
import { hasProject, kindStart, type Start } from "./kind-starts.ts";
import type { EditorValues } from "./values.ts";

/** Tasks that fit into one or a few days. */
const ONE_DAY_TASKS = 2;
/** Minutes from the beginning of the day to what happens then. */
const SAFETY = 60;
const FIRST = 90;
const LUNCH = 240;
const REVIEW = 30;

/** A ready beginning: the field's tasks and goals, the kind's hours and people, a plan of the first day. */
export function startValues(t: T, kind: Kind, field: Field, today: Day): Start {
  const facts = kindStart(kind, today);
  const lines = (name: string) => t(textId(`starts.${name}`, field)).split("\n");
  const project = hasProject(kind);
  const tasks = KIND_TRAITS[kind].oneDay ? lines("tasks").slice(0, ONE_DAY_TASKS) : lines("tasks");
  return {
    ...facts,
    field,
    tasks: [...tasks, ...(project ? [t("starts.project.task")] : [])],
    learningGoals: [...lines("goals"), ...(project ? [t("starts.project.goal")] : [])],
    firstDay: firstDay(t, facts, tasks),
  };
}

function firstDay(t: T, { startsAt = "", endsAt = "", breakMinutes }: Start, tasks: readonly string[]) {
  const [first = "", second = ""] = tasks;
  const begin = minutesOf(startsAt);
  const lunch = begin + LUNCH;
  const plan: readonly (readonly [minutes: number, what: string])[] = [
    [begin, t("starts.day.welcome")],
    [begin + SAFETY, t("starts.day.safety")],
    [begin + FIRST, t("starts.day.first", { task: first })],
    [lunch, t("starts.day.lunch")],
    [lunch + Number(breakMinutes), t("starts.day.second", { task: second })],
    [minutesOf(endsAt) - REVIEW, t("starts.day.end")],
  ];
  return plan.map(([minutes, what]): EditorValues["firstDay"][number] => ({ time: clockOf(minutes), what }));
}

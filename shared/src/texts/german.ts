import common from "./de/common.ts";
import start from "./de/start.ts";
import search from "./de/search.ts";
import favourites from "./de/favourites.ts";
import facets from "./de/facets.ts";
import offer from "./de/offer.ts";
import apply from "./de/apply.ts";
import applications from "./de/applications.ts";
import account from "./de/account.ts";
import employer from "./de/employer.ts";
import editor from "./de/editor.ts";
import starts from "./de/starts.ts";
import replies from "./de/replies.ts";
import desk from "./de/desk.ts";
import templates from "./de/templates.ts";
import rules from "./de/rules.ts";
import problems from "./de/problems.ts";
import letters from "./de/letters.ts";
import head from "./de/head.ts";
import legal from "./de/legal.ts";
import details from "./de/details.ts";
import style from "./de/style.ts";
import values from "./de/values.ts";

export const german = {
  ...common,
  ...start,
  ...search,
  ...favourites,
  ...facets,
  ...offer,
  ...apply,
  ...applications,
  ...account,
  ...employer,
  ...editor,
  ...starts,
  ...replies,
  ...desk,
  ...templates,
  ...rules,
  ...problems,
  ...letters,
  ...head,
  ...legal,
  ...details,
  ...style,
  ...values,
};
export type German = typeof german;

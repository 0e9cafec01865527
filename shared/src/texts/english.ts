import common from "./en/common.ts";
import start from "./en/start.ts";
import search from "./en/search.ts";
import favourites from "./en/favourites.ts";
import facets from "./en/facets.ts";
import offer from "./en/offer.ts";
import apply from "./en/apply.ts";
import applications from "./en/applications.ts";
import account from "./en/account.ts";
import employer from "./en/employer.ts";
import editor from "./en/editor.ts";
import starts from "./en/starts.ts";
import replies from "./en/replies.ts";
import desk from "./en/desk.ts";
import templates from "./en/templates.ts";
import rules from "./en/rules.ts";
import problems from "./en/problems.ts";
import letters from "./en/letters.ts";
import head from "./en/head.ts";
import legal from "./en/legal.ts";
import details from "./en/details.ts";
import style from "./en/style.ts";
import values from "./en/values.ts";

export const english = {
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

import { all, type Line, line } from "./harness.ts";
import { PROFILE, versionOf } from "./scene.ts";

const PASSWORD = "ein langes Passwort";
const NEW = { firstName: "Mina", lastName: "Muster", password: PASSWORD };

//                                              visitor student other   owner member other other  moder. lead  other other operator
//                                                                                    owner memb.              moder. lead
export const ACCOUNTS: readonly Line[] = [
  line("register", "a new address", all(202), () => ({ body: { email: "ganz.neu@example.org", as: "student" } })),
  line("readLink", "a mailed link", all(200), async ({ token }) => ({
    body: { token: await token("verify-student") },
  })),
  line("verify", "a mailed link", all(200), async ({ token }) => ({
    body: { token: await token("verify-student"), ...NEW },
  })),
  line("login", "a password", all(200), ({ withPassword }) => ({
    body: { email: withPassword.email, password: withPassword.password },
  })),
  line("login", "a wrong password", all(401), ({ withPassword }) => ({
    body: { email: withPassword.email, password: "something else" },
  })),
  line("requestCode", "an address", all(202), ({ student }) => ({ body: { email: student.email } })),
  line("refresh", "a refresh cookie", all(204), ({ withPassword }) => ({ cookie: withPassword.refresh })),
  line("refresh", "no refresh cookie", all(401)),
  line("logout", "the own session", all(204)),
  line("forgotPassword", "an address", all(202), ({ student }) => ({ body: { email: student.email } })),
  line("resetPassword", "a mailed link", all(200), async ({ token }) => ({
    body: { token: await token("reset-password"), password: PASSWORD },
  })),
  line("readConsent", "a mailed link", all(200), async ({ token }) => ({
    body: { token: await token("guardian-ask") },
  })),
  line("giveConsent", "a mailed link", all(200), async ({ token }) => ({
    body: { token: await token("guardian-ask") },
  })),
  line("revokeConsent", "a mailed link", all(200), async ({ token }) => ({
    body: { token: await token("guardian-ask") },
  })),
  line("readMe", "the own account", "401     200     200     200   200    200   200    200    200   200   200   200"),
  line(
    "updateMe",
    "the own account",
    "401     200     200     200   200    200   200    200    200   200   200   200",
    async (scene, world, role) => ({
      version: await versionOf(world, "accounts", scene.accountOf(role)),
      body: { firstName: "Anders" },
    }),
  ),
  // Whoever owns an open organisation alone hands it over first.
  line(
    "deleteMe",
    "the own account",
    "401     204     204     409   204    409   204    204    204   204   204   204",
    async (scene, world, role) => ({ version: await versionOf(world, "accounts", scene.accountOf(role)) }),
  ),
  line("exportMe", "the own account", "401     200     200     200   200    200   200    200    200   200   200   200"),
  line(
    "listSessions",
    "the own account",
    "401     200     200     200   200    200   200    200    200   200   200   200",
  ),
  line(
    "endSession",
    "the student's session",
    "401     204     404     404   404    404   404    404    404   404   404   404",
    ({ student }) => ({ params: { id: student.sessionId } }),
  ),
  line(
    "readProfile",
    "the own profile",
    "401     200     200     403   403    403   403    403    403   403   403   403",
  ),
  line(
    "writeProfile",
    "the own profile",
    "401     200     200     403   403    403   403    403    403   403   403   403",
    () => ({ body: PROFILE }),
  ),
];

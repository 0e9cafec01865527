type Asked = { readonly method: string; readonly path: string; readonly body?: Record<string, unknown> };

/** What is counted, how often it may be asked from one place or for one address, and how to ask. */
export const COUNTED_PATHS: readonly (readonly [name: string, limit: number, make: (unique: string) => Asked])[] = [
  [
    "sign-in",
    10,
    (u) => ({ method: "POST", path: "/api/v1/auth/login", body: { email: `${u}@example.org`, password: "x" } }),
  ],
  [
    "registration",
    10,
    (u) => ({ method: "POST", path: "/api/v1/auth/register", body: { email: `${u}@example.org`, as: "student" } }),
  ],
  ["codes", 10, (u) => ({ method: "POST", path: "/api/v1/auth/code", body: { email: `${u}@example.org` } })],
  [
    "forgotten passwords",
    10,
    (u) => ({ method: "POST", path: "/api/v1/auth/password/forgot", body: { email: `${u}@example.org` } }),
  ],
  [
    "applying by mail",
    30,
    (u) => ({ method: "POST", path: `/api/v1/offers/${u}/applications/by-mail`, body: APPLICATION }),
  ],
  ["searching", 600, () => ({ method: "GET", path: "/api/v1/offers?limit=1" })],
];

const APPLICATION = {
  answers: ["Ich säge gern.", "Ich feile gern.", "Ich bohre gern."],
  firstName: "Mina",
  lastName: "Muster",
  email: "einmal@example.org",
  birthMonth: 5,
  birthYear: 2009,
  postcode: "44787",
  stage: "grade10",
  fullTimeSchool: true,
  germanLevel: "b2",
  consent: true,
};

import type { Day } from "./dates.ts";

export type SchoolHoliday = {
  readonly code: "easter" | "pentecost" | "summer" | "autumn" | "christmas";
  readonly startsOn: Day;
  readonly endsOn: Day;
};

/** School holidays in North Rhine-Westphalia, 2026 to 2029, first and last day (facts of the school ministry). */
export const SCHOOL_HOLIDAYS: readonly SchoolHoliday[] = [
  { code: "christmas", startsOn: "2025-12-22", endsOn: "2026-01-06" },
  { code: "easter", startsOn: "2026-03-30", endsOn: "2026-04-11" },
  { code: "pentecost", startsOn: "2026-05-26", endsOn: "2026-05-26" },
  { code: "summer", startsOn: "2026-07-20", endsOn: "2026-09-01" },
  { code: "autumn", startsOn: "2026-10-17", endsOn: "2026-10-31" },
  { code: "christmas", startsOn: "2026-12-23", endsOn: "2027-01-06" },
  { code: "easter", startsOn: "2027-03-22", endsOn: "2027-04-03" },
  { code: "pentecost", startsOn: "2027-05-18", endsOn: "2027-05-18" },
  { code: "summer", startsOn: "2027-07-19", endsOn: "2027-08-31" },
  { code: "autumn", startsOn: "2027-10-23", endsOn: "2027-11-06" },
  { code: "christmas", startsOn: "2027-12-24", endsOn: "2028-01-08" },
  { code: "easter", startsOn: "2028-04-10", endsOn: "2028-04-22" },
  { code: "summer", startsOn: "2028-07-10", endsOn: "2028-08-22" },
  { code: "autumn", startsOn: "2028-10-23", endsOn: "2028-11-04" },
  { code: "christmas", startsOn: "2028-12-21", endsOn: "2029-01-05" },
  { code: "easter", startsOn: "2029-03-26", endsOn: "2029-04-07" },
  { code: "pentecost", startsOn: "2029-05-22", endsOn: "2029-05-22" },
  { code: "summer", startsOn: "2029-07-02", endsOn: "2029-08-14" },
  { code: "autumn", startsOn: "2029-10-15", endsOn: "2029-10-27" },
  { code: "christmas", startsOn: "2029-12-20", endsOn: "2030-01-04" },
];

/** The school holiday `day` lies in, if any. */
export const schoolHolidayOn = (day: Day): SchoolHoliday | undefined =>
  SCHOOL_HOLIDAYS.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

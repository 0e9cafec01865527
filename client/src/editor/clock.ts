/** `HH:MM` → minutes since midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** Minutes since midnight → `HH:MM`; what lies after midnight stays at 23:59. */
export const clockOf = (minutes: number): string => {
  const kept = Math.min(minutes, 23 * 60 + 59);
  return `${String(Math.floor(kept / 60)).padStart(2, "0")}:${String(kept % 60).padStart(2, "0")}`;
};

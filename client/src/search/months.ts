/** `YYYY-MM` of the coming months, this one first. */
export function comingMonths(today: Date, count: number): string[] {
  return Array.from({ length: count }, (_, ahead) => {
    const month = new Date(Date.UTC(today.getFullYear(), today.getMonth() + ahead, 15));
    return month.toISOString().slice(0, 7);
  });
}

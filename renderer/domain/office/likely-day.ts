const years = 10;

/** Whether a day can be meant as the last one for a course: no more than ten years from today, so that a slip in the year is seen. ISO dates. */
export function isLikelyDay(day: string, today: string): boolean {
  const year = (date: string) => Number(date.split("-")[0]);
  return Math.abs(year(day) - year(today)) <= years;
}

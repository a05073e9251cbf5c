/**
 * Milliseconds of processor time since it was made. The clock on the wall depends on who else is working; this guards
 * against work that grows with the square of its input, and says nothing about speed, which `npm run bench` judges.
 */
export function startProcessorTime(): () => number {
  const begin = process.cpuUsage();
  return () => process.cpuUsage(begin).user / 1000;
}

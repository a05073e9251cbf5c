/** Whether an answer is a yes, in either language: `ja` is one to a Dutch reader of an English programme too. */
export function isYes(answer: string): boolean {
  return /^(j|ja|y|yes)$/i.test(answer.trim());
}

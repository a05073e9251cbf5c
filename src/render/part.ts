/** A template beginning with `part-` is a part of others and stands nowhere on its own. */
export function isPart(name: string): boolean {
  return name.startsWith('part-');
}

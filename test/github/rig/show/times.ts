/** GitHub writes instants without fractions. */
export function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** Same, for instants that may be missing. */
export function instantOrNull(at: number | null): string | null {
  return at === null ? null : instant(at);
}

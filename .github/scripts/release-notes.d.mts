export function sectionOf(changelog: string, version: string): string | null;
export function notesFor(
  tag: string,
  version: string,
  changelog: string,
): { readonly notes?: string; readonly fault?: string };

export function staleParts(folder: string): readonly string[];

export function buildStarted(folder: string, language: 'nl' | 'en'): Promise<void>;
export function buildHalfway(folder: string, language: 'nl' | 'en'): Promise<void>;

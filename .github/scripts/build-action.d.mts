export function buildAction(outfile?: string): Promise<void>;

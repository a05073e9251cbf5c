/** Every calendar that is shipped: [file name, text]. */
export function printCalendars(): readonly (readonly [name: string, text: string])[];

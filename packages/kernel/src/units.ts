/** Durations are milliseconds everywhere inside; these read as what they are at the place of use. */
export const seconds = (count: number): number => count * 1_000;
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;

export const mebibytes = (count: number): number => count * 1_048_576;
export const gibibytes = (count: number): number => count * 1_073_741_824;

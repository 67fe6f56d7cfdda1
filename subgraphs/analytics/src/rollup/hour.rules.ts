import { hours } from '@streamgate/kernel/units';

export const HOUR_MS = hours(1);

/** The first moment of the hour (UTC). */
export const hourOf = (at: Date): Date => new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);

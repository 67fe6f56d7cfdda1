const two = (part: number): string => String(part).padStart(2, '0');

/** An instant as a datetime-local field wants it, in this device's zone; empty for none. */
export function toLocalInput(at: string | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant of a datetime-local field as RFC 3339 in UTC; null while it is not whole. */
export function fromLocalInput(text: string): string | null {
  const date = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(text) ? new Date(text) : null;
  return date === null || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

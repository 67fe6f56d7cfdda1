/** "1.5" with 18 decimals as base units; null when it is no amount, or finer than the token can be divided. */
export function parseAmount(text: string, decimals: number): string | null {
  const match = /^(\d{1,60})(?:[.,](\d*))?$/.exec(text.trim());
  if (match === null) return null;
  const [, whole = '0', fraction = ''] = match;
  const fine = fraction.replace(/0+$/, '');
  if (fine.length > decimals) return null;
  return BigInt(whole + fine.padEnd(decimals, '0')).toString();
}

/** Base units as a person writes them: 1500000000000000000 with 18 decimals is "1.5". */
export function formatAmount(baseUnits: string, decimals: number): string {
  const digits = baseUnits.padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

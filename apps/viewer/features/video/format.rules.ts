/** 65000 as "1 minute 5 seconds", for screen readers. */
export function speakTime(durationMs: number): string {
  const total = Math.max(0, Math.floor(durationMs / 1_000));
  const parts = [
    [Math.floor(total / 3_600), 'hour'],
    [Math.floor(total / 60) % 60, 'minute'],
    [total % 60, 'second'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  return said.length > 0 ? said.join(' ') : '0 seconds';
}

const VIEWS = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** 1 as "1 view", 12345 as "12.3K views". */
export const formatViews = (count: number): string => `${VIEWS.format(count)} view${count === 1 ? '' : 's'}`;

/** Base units as a decimal number without trailing zeros: ("1500000", 6) as "1.5". */
export function formatUnits(amount: string, decimals: number): string {
  const digits = amount.padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const part = decimals > 0 ? digits.slice(-decimals).replace(/0+$/, '') : '';
  return part === '' ? whole : `${whole}.${part}`;
}

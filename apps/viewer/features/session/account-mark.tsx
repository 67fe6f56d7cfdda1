const SIZE = 4;

const bits = (seed: string): number[] => {
  let state = 2_166_136_261;
  for (const character of seed.toLowerCase()) state = Math.imul(state ^ character.charCodeAt(0), 16_777_619) >>> 0;
  return Array.from({ length: SIZE * (SIZE / 2) + 1 }, () => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) >>> 0;
    return state;
  });
};

/** A small symmetric picture made from an address, to tell accounts apart at a glance. */
export function AccountMark({ seed, className = 'size-4' }: { readonly seed: string; readonly className?: string }) {
  const [hue = 0, ...cells] = bits(seed);
  const squares = cells.flatMap((cell, at) => {
    if (cell % 2 === 0) return [];
    const [x, y] = [at % (SIZE / 2), Math.floor(at / (SIZE / 2))];
    return [`M${x} ${y}h1v1h-1z`, `M${SIZE - 1 - x} ${y}h1v1h-1z`];
  });
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" className={`shrink-0 rounded-sm ${className}`}>
      <rect width={SIZE} height={SIZE} fill={`hsl(${hue % 360} 40% 30%)`} />
      <path d={squares.join('')} fill={`hsl(${hue % 360} 65% 72%)`} />
    </svg>
  );
}

export type DeviceClass = 'desktop' | 'mobile' | 'tablet' | 'tv' | 'other';

const RULES: readonly (readonly [RegExp, DeviceClass])[] = [
  [/smart-?tv|appletv|apple tv|googletv|hbbtv|netcast|tizen.*tv|web0s|roku|aft[a-z]|crkey|bravia/i, 'tv'],
  [/ipad|tablet|kindle|silk|playbook|android(?!.*mobile)/i, 'tablet'],
  [/iphone|ipod|android.*mobile|mobile|windows phone/i, 'mobile'],
  [/windows nt|macintosh|x11|cros|linux/i, 'desktop'],
];

/** A coarse class from the User-Agent; the text itself is not kept. */
export const deviceClassOf = (userAgent: string | undefined): DeviceClass =>
  RULES.find(([pattern]) => pattern.test((userAgent ?? '').slice(0, 512)))?.[1] ?? 'other';

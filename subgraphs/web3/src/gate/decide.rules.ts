import type { Truth } from './kleene.rules.ts';

export type AccessDecision = 'ALLOW' | 'DENY' | 'UNKNOWN';

export const decisionOf = (truth: Truth): AccessDecision => (truth === null ? 'UNKNOWN' : truth ? 'ALLOW' : 'DENY');

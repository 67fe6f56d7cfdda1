import { isId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$/;
export const NAME_MAX = 80;

/** A name for people without edges of space; null when it is empty, too long or holds control characters. */
export function parseName(text: string): string | null {
  const name = text.trim().normalize('NFC');
  if (name === '' || [...name].length > NAME_MAX || /\p{Cc}/u.test(name)) return null;
  return name;
}

/** A slug must work in a host name (RFC 1035 2.3.1) and must not look like an id, since requests name tenants by either. */
export function parseTenant(input: { slug: string; name: string }): Outcome<{ slug: string; name: string }, 'BAD_INPUT'> {
  if (!SLUG.test(input.slug) || isId(input.slug)) {
    return refuse('BAD_INPUT', 'Use 3 to 40 characters for the slug: a-z, 0-9 and hyphens between them.', 'slug');
  }
  const name = parseName(input.name);
  if (name === null) return refuse('BAD_INPUT', `Give the tenant a name of 1 to ${NAME_MAX} characters.`, 'name');
  return done({ slug: input.slug, name });
}

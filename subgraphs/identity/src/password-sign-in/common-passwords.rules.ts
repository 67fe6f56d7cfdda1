/**
 * Words and runs that lead every published list of leaked passwords. A password of the demanded length is refused when it is
 * one of these with digits and signs around it, or one of these again and again.
 */
const WORDS = `password passw0rd pa55word passwort motdepasse contrasena senha haslo parola wachtwoord salasana
qwerty qwertyuiop qwertyuiopasdfghjkl qwertyqwerty azerty azertyuiop qwertz asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc
qweasd qweasdzxc abcdef abcdefgh abcdefghij abcdefghijkl abcabc letmein letmeinnow welcome welcomehome changeme changemenow
changeit default secret topsecret mysecret admin administrator adminadmin root rootroot superuser superman batman
spiderman starwars pokemon dragon monkey master football baseball basketball iloveyou iloveyousomuch loveyou lovelove sunshine
princess shadow michael jordan jennifer jessica charlie liverpool arsenal chelsea barcelona manchester trustno login
loginlogin access accessaccess hello helloworld hellohello whatever freedom internet computer samsung google facebook
linkedin twitter instagram youtube microsoft windows apple correcthorsebatterystaple streamgate video videos studio
test testtest tester testing testpassword demo demodemo demopassword guest guestguest user username temp temporary
summer winter spring autumn january february march april june july august september october november december monday
friday sunday bitcoin ethereum crypto blockchain satoshi hodlhodl tothemoon`.split(/\s+/);

const COMMON: ReadonlySet<string> = new Set(WORDS);
const RUNS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];
const DISTINCT_MIN = 5;

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const reversed = (text: string): string => [...text].reverse().join('');

/** The shortest piece that, repeated, gives the text; the text itself when there is none. */
function period(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const piece = text.slice(0, length);
    if (text.length % length === 0 && piece.repeat(text.length / length) === text) return piece;
  }
  return text;
}

function isKnownWord(text: string): boolean {
  const letters = text.replaceAll(/[^a-z]/g, '');
  const plain = text.replaceAll(/^[^a-z]+|[^a-z]+$/g, '').replaceAll(/[013457@$!]/g, (sign) => LEET[sign] ?? '');
  return [text, letters, plain].some((form) => form !== '' && (COMMON.has(form) || COMMON.has(period(form))));
}

/** True for passwords that a guesser tries first. */
export function isCommonPassword(password: string): boolean {
  const text = password.toLowerCase();
  if (new Set(text).size < DISTINCT_MIN) return true;
  if (RUNS.some((run) => run.includes(text) || reversed(run).includes(text))) return true;
  return isKnownWord(text) || period(text).length < DISTINCT_MIN + 1;
}

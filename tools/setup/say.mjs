// Everything a person reads while things are set up goes to standard error; standard output is for the result.
export const say = (text) => process.stderr.write(`${text}\n`);

/** One clear sentence and a non-zero exit: no stack, nothing half-done. */
export function giveUp(sentence) {
  say(`\nStreamGate cannot go on: ${sentence}`);
  process.exit(1);
}

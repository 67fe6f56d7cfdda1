/** A dependency did not answer: neither a refusal nor our fault. Answered 503, so that players try again. */
export class Unavailable extends Error {
  readonly statusCode = 503;

  constructor(what: string, cause: unknown) {
    super(`${what} did not answer.`, { cause });
    this.name = 'Unavailable';
  }
}

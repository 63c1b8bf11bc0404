/** Why an artwork is not taken: a code for programs and a sentence that says what would be right. */
export class ArtworkRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ArtworkRefused';
  }
}

/** @throws ArtworkRefused always; typed so that it can stand where a value is wanted */
export function refuse(code: string, message: string): never {
  throw new ArtworkRefused(code, message);
}

/** A refusal (4xx) of the back end's store API, before it is translated for the shopper. */
export class StoreFault extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly code: string,
    message: string
  ) {
    super(message)
    this.name = "StoreFault"
  }
}

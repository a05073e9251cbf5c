/** An answer whose text is here already: it is read without a stream, which costs more than all the rest of a call. */
export class WholeResponse extends Response {
  private readonly whole: string;

  constructor(text: string, init: ResponseInit) {
    super(null, init);
    this.whole = text;
  }

  override get body(): Response['body'] {
    return new Response(this.whole).body;
  }

  override async text(): Promise<string> {
    return this.whole;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return new TextEncoder().encode(this.whole).buffer;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(this.whole);
  }

  override clone(): Response {
    const { status, headers } = this;
    return new WholeResponse(this.whole, { status, headers });
  }
}

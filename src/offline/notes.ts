/** What the worker remembers between two visits: four facts, and nothing of the reader. */
export type Fact = 'kept-on' | 'checked-on' | 'refused' | 'told-of';

/** Facts in a cache of their own, each a small text. */
export class Notes {
  readonly name: string;
  readonly #root: string;

  constructor(prefix: string, root: string) {
    this.name = `${prefix}notes`;
    this.#root = root;
  }

  #address(fact: Fact): string {
    return `${this.#root}offline/${fact}`;
  }

  /** What was noted, or undefined. */
  async read(fact: Fact): Promise<string | undefined> {
    const found = await caches.match(this.#address(fact), { cacheName: this.name });
    return found?.text();
  }

  /** Notes a text in place of what stood there; undefined takes it out. */
  async write(fact: Fact, text: string | undefined): Promise<void> {
    const cache = await caches.open(this.name);
    if (text === undefined) await cache.delete(this.#address(fact));
    else await cache.put(this.#address(fact), new Response(text));
  }
}

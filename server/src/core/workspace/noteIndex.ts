/** Which notes mention which entity. Kept by the host as notes are analysed; it may lag behind the newest text. */
export class NoteIndex {
  readonly #entitiesOf = new Map<string, ReadonlySet<string>>();
  readonly #notesOf = new Map<string, Set<string>>();

  set(note: string, entities: ReadonlySet<string>): void {
    const before = this.#entitiesOf.get(note);
    if (before !== undefined)
      for (const entity of before) if (!entities.has(entity)) this.#notesOf.get(entity)?.delete(note);
    this.#entitiesOf.set(note, entities);
    for (const entity of entities) {
      const notes = this.#notesOf.get(entity);
      if (notes === undefined) this.#notesOf.set(entity, new Set([note]));
      else notes.add(note);
    }
  }

  delete(note: string): void {
    this.set(note, new Set());
    this.#entitiesOf.delete(note);
  }

  clear(): void {
    this.#entitiesOf.clear();
    this.#notesOf.clear();
  }

  /** How many notes it has. */
  get size(): number {
    return this.#entitiesOf.size;
  }

  notesOf(entity: string): ReadonlySet<string> {
    return this.#notesOf.get(entity) ?? new Set();
  }
}

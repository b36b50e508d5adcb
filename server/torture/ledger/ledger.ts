/** One save that a client sent. Its value is sent once and never again, so that what is stored tells which save it was. */
export interface Save {
  /** Uuid of the assessment, as the database knows it. */
  readonly assessmentId: string;
  readonly criterion: string;
  /** The revision that the answer has when this is stored. */
  readonly revision: number;
  readonly value: number;
  /** What the client knows: nothing yet, that it is stored, or that it was refused for somebody else's. */
  state: 'sent' | 'acknowledged' | 'refused';
}

/** What clients sent and what they were told, in memory: the truth that the database is held against. */
export class Ledger {
  readonly #saves: Save[] = [];
  #value = 0;

  get saves(): readonly Save[] {
    return this.#saves;
  }

  get acknowledged(): number {
    return this.#saves.filter(({ state }) => state === 'acknowledged').length;
  }

  /** Writes down what is about to be sent. */
  send(place: Pick<Save, 'assessmentId' | 'criterion' | 'revision'>): Save {
    this.#value += 1;
    const save: Save = { ...place, value: this.#value, state: 'sent' };
    this.#saves.push(save);
    return save;
  }
}

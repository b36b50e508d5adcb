/** Where a criterion comes from. */
export interface Source {
  readonly title: string;
  /** Section or number within the source. */
  readonly section?: string;
  readonly url?: string;
  /** ISO date on which somebody last compared our wording with the source. */
  readonly checkedOn: string;
  /** What is uncertain, in a sentence: an interpretation of ours, a figure that no source states. */
  readonly note?: string;
}

/**
 * `official`: the publisher's own criterion, in our words. `adapted`: an official criterion changed for this setting.
 * `local`: of a region, or of whoever wrote the set. `proposed`: ours, to be confirmed before it is relied on.
 */
export type Provenance = 'official' | 'adapted' | 'local' | 'proposed';

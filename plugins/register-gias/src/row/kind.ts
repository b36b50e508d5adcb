/** What tells the kind of an institution. */
export interface Classified {
  readonly urn: string | null;
  readonly type: string | null;
  readonly typeGroup: string | null;
}

const COLLEGE = /\bfurther education|\bsixth form (?:centre|college)|\bspecial post[- ]16|\bspecialist post[- ]16/i;
const UNIVERSITY = /\bhigher education|\buniversit(?:y|ies)$/i;
const CHILDRENS_CENTRE = /children'?s centre/i;

/**
 * Tells kind and special schools by type and type group, because the register gives special schools and colleges no
 * phase. Whoever has a UKPRN and no URN is a training provider unless its type says otherwise.
 */
export function classify({ urn, type, typeGroup }: Classified): {
  readonly kind: string;
  readonly special: boolean | null;
} {
  const words = `${type ?? ''} / ${typeGroup ?? ''}`;
  const special = type === null && typeGroup === null ? null : /\bspecial(?:ist)?\b/i.test(words);
  return { kind: kindOf(words, urn), special };
}

function kindOf(words: string, urn: string | null): string {
  if (COLLEGE.test(words) || / \/ colleges$/i.test(words)) return 'college';
  if (UNIVERSITY.test(words)) return 'university';
  if (CHILDRENS_CENTRE.test(words)) return 'childrens-centre';
  return urn === null ? 'training-provider' : 'school';
}

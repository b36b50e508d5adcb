import type { ProfileOperationInput } from '../../../graphql/graphql.ts';
import type { Change } from './change.ts';

/** A change in the words of the API. */
export function writeChange(change: Change): ProfileOperationInput {
  return { ...operation(change), ...(change.why === undefined ? {} : { why: change.why }) };
}

function operation(change: Change): ProfileOperationInput {
  const { target } = change;
  switch (change.op) {
    case 'exclude':
      return { exclude: { target } };
    case 'include':
      return { include: { target } };
    case 'amend-text':
      return { amendText: { target, field: change.field, language: change.language, text: change.text } };
    case 'reorder':
      return { reorder: { target, order: [...change.order] } };
    case 'set-parameter':
      return { setParameter: { target, name: change.name, value: change.value } };
    case 'choose-rule':
      return { chooseRule: change.rule === null ? { target } : { target, rule: change.rule, args: change.args } };
    case 'set-evidence':
      return { setEvidence: { target, evidence: change.evidence.map(({ type, required }) => ({ type, required })) } };
    case 'add-criterion':
      return { addCriterion: addition(change) };
    case 'swap-slot':
      return { swapSlot: { target, from: change.from, benchmark: change.benchmark } };
  }
}

function addition({ target, key, statement, question, hint, like, after }: Change & { op: 'add-criterion' }) {
  return { target, key, statement, question, like, ...(hint ? { hint } : {}), ...(after ? { after } : {}) };
}

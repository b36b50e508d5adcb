import type { Change, EvidenceRequirement, WordingField } from './change.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads a change from the form in which the server keeps it; null when it is of a kind that this page does not know. */
export function readChange(json: unknown): Change | null {
  if (!isFields(json)) return null;
  const read = READERS[text(json['op'])];
  if (!read) return null;
  const why = json['why'];
  return { ...read(json), ...(typeof why === 'string' && why !== '' ? { why } : {}) };
}

const READERS: Readonly<Record<string, (json: Fields) => Change>> = {
  exclude: (json) => ({ op: 'exclude', target: text(json['target']) }),
  include: (json) => ({ op: 'include', target: text(json['target']) }),
  'amend-text': (json) => ({
    op: 'amend-text',
    target: text(json['target']),
    field: wordingField(json['field']),
    language: text(json['language']),
    text: text(json['text']),
  }),
  reorder: (json) => ({ op: 'reorder', target: text(json['target']), order: list(json['order']).map(text) }),
  'set-parameter': (json) => ({
    op: 'set-parameter',
    target: text(json['target']),
    name: text(json['name']),
    value: json['value'],
  }),
  'choose-rule': (json) => ({
    op: 'choose-rule',
    target: text(json['target']),
    rule: text(fields(json['score'])['rule'] ?? json['rule']) || null,
    args: fields(json['score'])['args'] ?? json['args'] ?? {},
  }),
  'set-evidence': (json) => ({
    op: 'set-evidence',
    target: text(json['target']),
    evidence: list(json['evidence']).map(evidence),
  }),
  'add-criterion': (json) => addition(json),
  'swap-slot': (json) => ({
    op: 'swap-slot',
    target: text(json['target']),
    from: text(json['from']),
    benchmark: text(json['benchmark']),
  }),
};

function addition(json: Fields): Change {
  const criterion = fields(json['criterion']);
  const hint = wording(json['hint'] ?? criterion['hint']);
  const after = text(json['after']);
  return {
    op: 'add-criterion',
    target: text(json['target']),
    key: text(json['key'] ?? criterion['id']),
    statement: wording(json['statement'] ?? criterion['statement']),
    question: wording(json['question'] ?? criterion['question']),
    ...(hint === '' ? {} : { hint }),
    like: text(json['like'] ?? criterion['like']),
    ...(after === '' ? {} : { after }),
  };
}

const WORDING_FIELDS: Readonly<Record<string, WordingField>> = {
  title: 'TITLE',
  summary: 'SUMMARY',
  statement: 'STATEMENT',
  question: 'QUESTION',
  hint: 'HINT',
};

function wordingField(value: unknown): WordingField {
  return WORDING_FIELDS[text(value).toLowerCase()] ?? 'STATEMENT';
}

function evidence(value: unknown): EvidenceRequirement {
  const requirement = fields(value);
  return { type: text(requirement['type']), required: requirement['required'] === true };
}

/** Wording is one text, or one for each language. */
function wording(value: unknown): string {
  if (!isFields(value)) return text(value);
  return text(value['en'] ?? Object.values(value)[0]);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { useState } from 'react';
import type { Criterion_CriterionFragment } from '../../../graphql/graphql.ts';
import { entryKey, type AnswerBody, type Queue } from '../answers/answer-queue.ts';
import { useAnswerStore, useQueue } from '../answers/use-answers.ts';
import type { ItemFields } from './answer-fields.tsx';
import { NOTHING_TYPED, readTyped, typedOf, typedOfInput, type Reading } from './typed.ts';

type Criterion = Criterion_CriterionFragment;
type Item = Criterion['items'][number];
type Answer = Pick<NonNullable<Item['answer']>, 'value' | 'notApplicable'>;

/** What was typed here, and the revision of the answer that stood there then. */
interface Touched {
  readonly fields: ItemFields;
  readonly revision: number;
}

/** The fields of a criterion's items: what was typed stays until it is saved; then what somebody else saves is shown. */
export function useFields(criterion: Criterion) {
  const store = useAnswerStore();
  const queue = useQueue();
  const [touched, setTouched] = useState<ReadonlyMap<string, Touched>>(new Map());
  const touch = (item: Item, own: Touched) => setTouched((before) => new Map(before).set(item.key, own));

  function standing(item: Item): Touched {
    const own = touched.get(item.key);
    const revision = item.answer?.revision ?? 0;
    if (own && saysTheSame(criterion, own.fields, item.answer)) return { fields: own.fields, revision };
    const entry = queue.entries.get(entryKey({ criterion: criterion.key, item: item.key }));
    if (own && (entry || revision <= own.revision || isUnfinished(criterion, own.fields))) return own;
    return { fields: waiting(queue, criterion.key, item.key) ?? fieldsOfAnswer(item.answer), revision };
  }

  function change(item: Item, fields: ItemFields): void {
    const { revision } = standing(item);
    touch(item, { fields, revision });
    const reading = readTyped(criterion.ask, fields.typed);
    const body = bodyOf(fields, reading);
    if (!body) return;
    const display = fields.notApplicable ?? (reading.kind === 'answer' ? reading.display : '–');
    store.change({ criterion: criterion.key, item: item.key, body, display, base: revision });
  }

  const use = (item: Item, answer: Answer) => change(item, fieldsOfAnswer(answer));
  const show = (item: Item, answer: Answer & { readonly revision: number }) =>
    touch(item, { fields: fieldsOfAnswer(answer), revision: answer.revision });
  return { fieldsOf: (item: Item): ItemFields => standing(item).fields, change, use, show };
}

/** Whether the fields, as they would be sent, are what is saved. Space at the ends of a text is not. */
function saysTheSame({ ask }: Criterion, fields: ItemFields, answer: Item['answer']): boolean {
  const sent = bodyOf(fields, readTyped(ask, fields.typed));
  const saved = fieldsOfAnswer(answer);
  return sent !== null && plain(sent) === plain(bodyOf(saved, readTyped(ask, saved.typed)));
}

const plain = (body: AnswerBody | null): string =>
  JSON.stringify(body, (_name, value: unknown) => (typeof value === 'string' ? value.trim() : value));

/** Whether the fields say nothing yet that could be sent. */
function isUnfinished({ ask }: Criterion, fields: ItemFields): boolean {
  return bodyOf(fields, readTyped(ask, fields.typed)) === null;
}

/** What to send for the fields; null while they say nothing that could be sent. */
function bodyOf({ notApplicable }: ItemFields, reading: Reading): AnswerBody | null {
  if (notApplicable !== null) return notApplicable.trim() === '' ? null : { notApplicable: notApplicable.trim() };
  if (reading.kind === 'answer') return { value: reading.value };
  return reading.kind === 'empty' ? { clear: true } : null;
}

function fieldsOfAnswer(answer: Answer | null | undefined): ItemFields {
  return { typed: typedOf(answer?.value), notApplicable: answer?.notApplicable ?? null };
}

/** A change that waits on the device since an earlier visit. */
function waiting(queue: Queue, criterion: string, item: string): ItemFields | null {
  const body = queue.entries.get(entryKey({ criterion, item }))?.body;
  if (!body) return null;
  if ('value' in body) return { typed: typedOfInput(body.value), notApplicable: null };
  return { typed: NOTHING_TYPED, notApplicable: 'notApplicable' in body ? body.notApplicable : null };
}

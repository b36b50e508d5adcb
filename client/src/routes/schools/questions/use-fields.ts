import { useState } from 'react';
import type { Criterion_CriterionFragment } from '../../../graphql/graphql.ts';
import { entryKey, type AnswerBody, type Queue } from '../answers/answer-queue.ts';
import { useAnswerStore, useQueue } from '../answers/use-answers.ts';
import { NOTHING_TYPED, readTyped, typedOf, typedOfInput, type Reading, type Typed } from './typed.ts';

type Criterion = Criterion_CriterionFragment;
type Item = Criterion['items'][number];
type Answer = Pick<NonNullable<Item['answer']>, 'value' | 'notApplicable'>;

/** What stands on the page for one item. */
export interface ItemFields {
  readonly typed: Typed;
  /** The reason why it does not apply, while somebody says so; else null. */
  readonly notApplicable: string | null;
}

/** The fields of a criterion's items: what was typed stays, whatever becomes of it. */
export function useFields(criterion: Criterion) {
  const store = useAnswerStore();
  const queue = useQueue();
  const [touched, setTouched] = useState<ReadonlyMap<string, ItemFields>>(new Map());

  const fieldsOf = (item: Item): ItemFields =>
    touched.get(item.key) ?? waiting(queue, criterion.key, item.key) ?? fieldsOfAnswer(item.answer);

  function change(item: Item, fields: ItemFields): void {
    setTouched((before) => new Map(before).set(item.key, fields));
    const reading = readTyped(criterion.ask, fields.typed);
    const body = bodyOf(fields, reading);
    if (!body) return;
    const display = fields.notApplicable ?? (reading.kind === 'answer' ? reading.display : '–');
    store.change({ criterion: criterion.key, item: item.key, body, display, base: item.answer?.revision ?? 0 });
  }

  const usePrevious = (item: Item) => {
    if (item.previous) change(item, fieldsOfAnswer(item.previous));
  };
  const show = (item: Item, answer: Answer) =>
    setTouched((before) => new Map(before).set(item.key, fieldsOfAnswer(answer)));
  return { fieldsOf, change, usePrevious, show };
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

import type { Studio_ProfileFragment } from '../../../graphql/graphql.ts';
import { useWords } from '../../../words/use-words.ts';
import { AddCriterionForm } from './add-criterion-form.tsx';
import { CriterionEditor } from './criterion-editor.tsx';
import type { EvidenceKind } from './evidence-form.tsx';
import { LeaveOut, LeftOut } from './leave-out.tsx';
import { OrderList } from './order-list.tsx';
import { ParametersForm } from './parameters-form.tsx';
import { withOwnValues } from './parameters.ts';
import type { OutlineBenchmark, Studio } from './use-studio.ts';
import { SwapForm } from './swap-form.tsx';
import { WordingForm } from './wording-form.tsx';

export interface PlaceProps {
  readonly place: string;
  readonly profile: Studio_ProfileFragment;
  readonly studio: Studio;
  readonly evidenceTypes: readonly EvidenceKind[];
  readonly onGo: (target: string) => void;
}

/** The editor of one place: the whole set, a benchmark or a criterion. */
export function PlaceEditor(props: PlaceProps) {
  const { place, profile } = props;
  const [benchmarkKey] = place.split('/');
  const benchmark = profile.outline.find(({ key }) => key === benchmarkKey);
  if (!benchmark) return <SetEditor {...props} />;
  const criterion = benchmark.criteria.find(({ key }) => key === place);
  return criterion ? (
    <CriterionEditor {...props} benchmark={benchmark} criterion={criterion} />
  ) : (
    <BenchmarkEditor {...props} benchmark={benchmark} />
  );
}

/** The set's own settings, and the order of its benchmarks. */
function SetEditor({ profile, studio }: PlaceProps) {
  const t = useWords();
  const { parameters } = profile.parent;
  return (
    <>
      <h2 className="govuk-heading-m">{t('studio.whole-set')}</h2>
      <p className="govuk-body">{t('studio.choose-place')}</p>
      <ParametersForm
        target=""
        parameters={withOwnValues(parameters, studio.changes)}
        before={profile.parent.parameters}
        studio={studio}
      />
      <OrderList
        target=""
        entries={profile.outline
          .filter(({ excluded }) => !excluded)
          .map(({ key, title }) => ({ id: key, label: title }))}
        studio={studio}
      />
    </>
  );
}

function BenchmarkEditor({ benchmark, profile, studio, onGo }: PlaceProps & { readonly benchmark: OutlineBenchmark }) {
  const t = useWords();
  const before = profile.parent.benchmarks.find(({ key }) => key === benchmark.key);
  return (
    <>
      <h2 className="govuk-heading-m">{t('studio.benchmark', { slot: benchmark.slot })}</h2>
      {benchmark.excluded ? (
        <LeftOut target={benchmark.key} studio={studio} />
      ) : (
        <>
          <WordingForm
            target={benchmark.key}
            fields={[
              { field: 'TITLE', text: benchmark.title, before: before?.title ?? null },
              { field: 'SUMMARY', text: benchmark.summary, before: before?.summary ?? null },
            ]}
            studio={studio}
          />
          <ParametersForm
            target={benchmark.key}
            parameters={benchmark.parameters}
            before={before?.parameters ?? benchmark.parameters}
            studio={studio}
          />
          <OrderList
            target={benchmark.key}
            entries={benchmark.criteria
              .filter(({ excluded }) => !excluded)
              .map(({ key, statement }) => ({ id: key.split('/')[1] ?? key, label: statement }))}
            studio={studio}
          />
          <AddCriterionForm benchmark={benchmark} studio={studio} parent={profile.parent} onAdded={onGo} />
          <SwapForm key={benchmark.key} profileId={profile.id} benchmark={benchmark} studio={studio} onSwapped={onGo} />
          <LeaveOut target={benchmark.key} studio={studio} />
        </>
      )}
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Studio_ProfileFragment, StudioQuery } from '../../../graphql/graphql.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Missing } from '../parts/missing.tsx';
import { RegionPage } from '../parts/region-page.tsx';
import { Banner } from '../../../ui/banner.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ChangeList } from '../sets/change-list-view.tsx';
import type { EvidenceKind } from './evidence-form.tsx';
import { PlaceEditor } from './place-editor.tsx';
import { STUDIO } from './profile-documents.ts';
import { PublishForm } from './publish-form.tsx';
import { readChange } from './read-change.ts';
import { StudioBar } from './studio-bar.tsx';
import { LiveDiff, Problems } from './studio-side.tsx';
import { StudioTree } from './studio-tree.tsx';
import { useStudio } from './use-studio.ts';

/** The studio: what a set contains, an editor for one place in it, and at its side what differs and what is wrong. */
export function StudioRoute() {
  const t = useWords();
  const { profileId = '' } = useParams();
  const result = useQuery(STUDIO, {
    variables: { id: profileId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <Loaded result={result}>
      {({ node, evidenceTypes }) =>
        node?.__typename === 'Profile' ? (
          <StudioPage
            key={node.id}
            profile={node}
            evidenceTypes={evidenceTypes}
            reload={async () => profileOf((await result.refetch()).data)}
          />
        ) : (
          <Missing title={t('sets.title')} message={t('studio.missing')} back="/sets" />
        )
      }
    </Loaded>
  );
}

function profileOf(data: StudioQuery | undefined): Studio_ProfileFragment | null {
  return data?.node?.__typename === 'Profile' ? data.node : null;
}

interface Props {
  readonly profile: Studio_ProfileFragment;
  readonly evidenceTypes: readonly EvidenceKind[];
  readonly reload: () => Promise<Studio_ProfileFragment | null>;
}

function StudioPage({ profile, evidenceTypes, reload }: Props) {
  const t = useWords();
  const { name, editionLabel, parent } = profile;
  return (
    <RegionPage
      title={name}
      lead={t('studio.edition-of', { label: editionLabel, title: parent.title, parent: parent.label })}
      back={{ to: '/sets', label: t('sets.title') }}
      wide
    >
      {profile.state === 'PUBLISHED' ? (
        <PublishedNote profile={profile} />
      ) : (
        <Workbench profile={profile} evidenceTypes={evidenceTypes} reload={reload} />
      )}
    </RegionPage>
  );
}

function PublishedNote({ profile: { published, changes } }: { readonly profile: Studio_ProfileFragment }) {
  const t = useWords();
  return (
    <>
      <Banner success>{t('studio.is-published')}</Banner>
      <p className="govuk-button-group">
        {published && (
          <Link className="govuk-link" to={`/sets/${published.id}`}>
            {t('studio.see-published')}
          </Link>
        )}
        <Link className="govuk-link" to="/programmes">
          {t('studio.use-it')}
        </Link>
      </p>
      <ChangeList changes={changes} />
    </>
  );
}

function Workbench({ profile, evidenceTypes, reload }: Props) {
  const t = useWords();
  const studio = useStudio(profile);
  const [params, setParams] = useSearchParams();
  const place = params.get('at') ?? '';
  const unknown = profile.operations.find(({ json }) => readChange(json) === null);
  if (unknown) return <p className="govuk-inset-text">{t('studio.unknown-change', { display: unknown.display })}</p>;
  const go = (target: string) => setParams(target === '' ? {} : { at: target }, { preventScrollReset: true });
  return (
    <>
      <StudioBar
        studio={studio}
        profile={profile}
        onLoadTheirs={() => void reload().then((theirs) => theirs && studio.takeTheirs(theirs))}
      />
      <div className="region-studio">
        <StudioTree profile={profile} changes={studio.changes} place={place} />
        <div className="region-studio__editor">
          <PlaceEditor
            key={place}
            place={place}
            profile={profile}
            studio={studio}
            evidenceTypes={evidenceTypes}
            onGo={go}
          />
        </div>
        <div className="region-studio__side">
          <Problems profile={profile} changes={studio.changes} />
          <LiveDiff profile={profile} />
          <PublishForm profile={profile} studio={studio} />
        </div>
      </div>
    </>
  );
}

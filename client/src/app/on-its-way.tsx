import { useNavigation } from 'react-router';
import { useWords } from '../words/use-words.ts';

/** Says that the next page is on its way, once that takes a moment. The page before stays until it is there. */
export function OnItsWay() {
  const t = useWords();
  const { state } = useNavigation();
  if (state === 'idle') return null;
  return (
    <p className="waymark-on-its-way govuk-body" role="status">
      {t('ui.loading')}
    </p>
  );
}

import type { CSSProperties } from 'react';
import { LinkButton } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { Ask, Typed } from './typed.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly ask: Ask;
  readonly typed: Typed;
  readonly error: string | undefined;
  readonly onChange: (typed: Typed) => void;
  readonly onNotApplicable: () => void;
}

/** How many of one group: a band, or two headcounts. */
export function ShareRow({ id, label, ask, typed, error, onChange, onNotApplicable }: Props) {
  const t = useWords();
  const { headcount } = typed;
  const turn = () => onChange({ ...typed, headcount: headcount ? null : { reached: '', eligible: '' } });
  return (
    <div
      className="waymark-share__row"
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={error && `${id}-error`}
    >
      <div className="waymark-share__label" id={`${id}-label`}>
        {label}
      </div>
      {headcount ? (
        <Headcount
          id={id}
          headcount={headcount}
          error={error}
          onChange={(next) => onChange({ ...typed, headcount: next })}
        />
      ) : (
        <Bands id={id} ask={ask} band={typed.text} onChange={(text) => onChange({ ...typed, text })} />
      )}
      <div className="waymark-share__ways govuk-body-s">
        <LinkButton onClick={turn}>
          {t(headcount ? 'question.choose-band' : 'question.enter-heads')}
          <span className="govuk-visually-hidden"> ({label})</span>
        </LinkButton>
        <LinkButton onClick={onNotApplicable}>
          {t('question.not-applicable')}
          <span className="govuk-visually-hidden"> ({label})</span>
        </LinkButton>
      </div>
      {error && (
        <p className="govuk-error-message waymark-share__error" id={`${id}-error`}>
          <span className="govuk-visually-hidden">{t('ui.error-prefix')} </span>
          {error}
        </p>
      )}
    </div>
  );
}

/** The bands, once, over the rows of a table; narrow screens have them in each row. */
export function BandHeads({ ask }: { readonly ask: Ask }) {
  return (
    <div className="waymark-share__heads-row" aria-hidden="true">
      <span />
      <div className="waymark-share__bands" style={columns(ask)}>
        {ask.options.map(({ id, label }) => (
          <span key={id}>{label}</span>
        ))}
      </div>
    </div>
  );
}

function columns({ options }: Ask): CSSProperties {
  return { '--bands': options.length } as CSSProperties;
}

interface BandsProps {
  readonly id: string;
  readonly ask: Ask;
  readonly band: string;
  readonly onChange: (band: string) => void;
}

function Bands({ id, ask, band, onChange }: BandsProps) {
  return (
    <div className="waymark-share__bands govuk-radios--small" style={columns(ask)}>
      {ask.options.map((option, index) => (
        <div key={option.id} className="govuk-radios__item waymark-share__band">
          <input
            className="govuk-radios__input"
            type="radio"
            name={id}
            id={index === 0 ? id : `${id}-${option.id}`}
            checked={band === option.id}
            onChange={() => onChange(option.id)}
          />
          <label className="govuk-label govuk-radios__label" htmlFor={index === 0 ? id : `${id}-${option.id}`}>
            <span className="waymark-share__word">{option.label}</span>
          </label>
        </div>
      ))}
    </div>
  );
}

interface HeadcountProps {
  readonly id: string;
  readonly headcount: NonNullable<Typed['headcount']>;
  readonly error: string | undefined;
  readonly onChange: (headcount: NonNullable<Typed['headcount']>) => void;
}

function Headcount({ id, headcount, error, onChange }: HeadcountProps) {
  const t = useWords();
  return (
    <div className="waymark-share__heads">
      {(['reached', 'eligible'] as const).map((part) => (
        <div key={part}>
          <label
            className="govuk-label govuk-body-s govuk-!-margin-bottom-1"
            htmlFor={part === 'reached' ? id : `${id}-${part}`}
          >
            {t(`question.${part}`)}
          </label>
          <input
            className={`govuk-input govuk-input--width-4${error ? ' govuk-input--error' : ''}`}
            id={part === 'reached' ? id : `${id}-${part}`}
            inputMode="numeric"
            autoComplete="off"
            value={headcount[part]}
            onChange={({ target }) => onChange({ ...headcount, [part]: target.value })}
          />
        </div>
      ))}
    </div>
  );
}

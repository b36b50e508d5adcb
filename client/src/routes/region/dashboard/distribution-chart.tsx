import { useWords } from '../../../words/use-words.ts';
import type { DistributionPart } from './distribution.ts';

const WIDTH = 480;
const HEIGHT = 220;
const FOOT = 44;
const HEAD = 24;

/** Bars of the distribution. It is a picture of the table beside it, so screen readers get one sentence for it. */
export function DistributionChart({
  bars,
  total,
}: {
  readonly bars: readonly DistributionPart[];
  readonly total: number;
}) {
  const t = useWords();
  const step = WIDTH / bars.length;
  const most = Math.max(1, ...bars.map(({ institutions }) => institutions));
  const y = (institutions: number) => HEIGHT - FOOT - ((HEIGHT - FOOT - HEAD) * institutions) / most;
  const middle = (index: number) => (index + 0.5) * step;
  return (
    <svg
      className="govuk-body region-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('dashboard.distribution-chart')}
    >
      {bars.map(({ achieved, institutions }, index) => (
        <g key={achieved}>
          <rect
            className="region-chart__bar"
            x={middle(index) - step * 0.4}
            width={step * 0.8}
            y={y(institutions)}
            height={HEIGHT - FOOT - y(institutions)}
          />
          <text className="region-chart__figure" x={middle(index)} y={y(institutions) - 6} textAnchor="middle">
            {institutions}
          </text>
          <text className="region-chart__label" x={middle(index)} y={HEIGHT - FOOT + 18} textAnchor="middle">
            {achieved}
          </text>
        </g>
      ))}
      <line className="region-chart__axis" x1={0} x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      <text className="region-chart__label" x={WIDTH / 2} y={HEIGHT - 6} textAnchor="middle">
        {t('dashboard.distribution-axis', { total })}
      </text>
    </svg>
  );
}

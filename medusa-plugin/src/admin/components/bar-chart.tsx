import { useId } from 'react';

export type Bar = { label: string; value: number /** As people read it. */; figure: string };
type BarChartProps = { title: string; bars: readonly Bar[] };

const WIDTH = 720;
const HEIGHT = 200;
const BOTTOM = 24;
const TOP = 20;
/** More labels than this would run into each other. */
const MOST_LABELS = 8;
const MOST_FIGURES = 14;

/**
 * Bars over words. For those who can't see it the title says what it is and every bar what it stands for; the table with
 * the same figures belongs below it.
 */
export function BarChart({ title, bars }: BarChartProps) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = WIDTH / Math.max(1, bars.length);
  const every = Math.ceil(bars.length / MOST_LABELS);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={id}
      className="w-full"
      style={{ maxHeight: 260 }}
    >
      <title id={id}>{title}</title>
      {bars.map(({ label, value, figure }, index) => {
        const height = (value / most) * (HEIGHT - TOP - BOTTOM);
        const middle = (index + 0.5) * step;
        return (
          <g key={label}>
            <title>{`${label}: ${figure}`}</title>
            {/* The whole column answers to the pointer, also where the bar is low. */}
            <rect x={index * step} y={0} width={step} height={HEIGHT} fill="transparent" />
            <rect
              x={middle - Math.min(step * 0.35, 28)}
              y={HEIGHT - BOTTOM - height}
              width={Math.min(step * 0.7, 56)}
              height={height}
              rx={2}
              style={{ fill: 'var(--tag-blue-icon)' }}
            />
            {bars.length <= MOST_FIGURES && value > 0 && (
              <text
                x={middle}
                y={HEIGHT - BOTTOM - height - 6}
                textAnchor="middle"
                fontSize={11}
                style={{ fill: 'var(--fg-subtle)' }}
              >
                {figure}
              </text>
            )}
            {index % every === 0 && (
              <text x={middle} y={HEIGHT - 8} textAnchor="middle" fontSize={11} style={{ fill: 'var(--fg-muted)' }}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      <line x1={0} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} style={{ stroke: 'var(--border-strong)' }} />
    </svg>
  );
}

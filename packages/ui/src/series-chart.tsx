'use client';

import { Area, AreaChart, Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

export interface Series {
  readonly key: string;
  readonly label: string;
  readonly tone: 'accent' | 'muted' | 'danger' | 'warning';
}

export type ChartRow = { readonly label: string } & Readonly<Record<string, number | string>>;

export interface SeriesChartProps {
  /** The chart in a sentence, for screen readers; the table beside it holds the numbers. */
  readonly label: string;
  readonly rows: readonly ChartRow[];
  readonly series: readonly Series[];
  readonly shape?: 'area' | 'bars';
  readonly format?: (value: number) => string;
  readonly height?: number;
}

const COLORS = {
  accent: 'var(--sg-accent)',
  muted: 'var(--sg-muted)',
  danger: 'var(--sg-danger)',
  warning: 'var(--sg-warning)',
} as const;

const AXIS = { tickLine: false, axisLine: false, tick: { fill: 'var(--sg-muted)', fontSize: 11 }, tickMargin: 8 } as const;
const MARGIN = { top: 8, right: 4, bottom: 0, left: 0 };
const plain = (value: number): string => value.toLocaleString('en');

/** One or two series over time. Load it lazily: the drawing library is large. */
export function SeriesChart(props: SeriesChartProps) {
  const { label, rows, series, shape = 'area', format = plain, height = 220 } = props;
  const Chart = shape === 'area' ? AreaChart : BarChart;
  return (
    <div role="img" aria-label={label} style={{ height }} className="w-full overflow-hidden [&_*]:outline-none">
      <ResponsiveContainer width="100%" height="100%">
        <Chart data={[...rows]} margin={MARGIN} barCategoryGap="20%" barGap={1} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--sg-line)" />
          <XAxis dataKey="label" minTickGap={40} {...AXIS} />
          <YAxis width={44} allowDecimals={false} tickFormatter={format} {...AXIS} />
          <Tooltip
            isAnimationActive={false}
            cursor={shape === 'area' ? { stroke: 'var(--sg-line-strong)' } : { fill: 'var(--sg-hover)' }}
            content={({ active, payload, label: at }) =>
              active === true && payload.length > 0 ? (
                <ChartTip title={String(at)} series={series} values={payload[0]?.payload as ChartRow} format={format} />
              ) : null
            }
          />
          {series.map(({ key, label: name, tone }) =>
            shape === 'area' ? (
              <Area
                key={key}
                dataKey={key}
                name={name}
                type="monotone"
                stroke={COLORS[tone]}
                strokeWidth={2}
                fill={COLORS[tone]}
                fillOpacity={0.1}
                isAnimationActive={false}
                activeDot={{ r: 4, stroke: 'var(--sg-surface)', strokeWidth: 2 }}
              />
            ) : (
              <Bar
                key={key}
                dataKey={key}
                name={name}
                fill={COLORS[tone]}
                radius={[2, 2, 0, 0]}
                maxBarSize={18}
                isAnimationActive={false}
              />
            ),
          )}
        </Chart>
      </ResponsiveContainer>
    </div>
  );
}

interface TipProps {
  readonly title: string;
  readonly series: readonly Series[];
  readonly values: ChartRow;
  readonly format: (value: number) => string;
}

function ChartTip({ title, series, values, format }: TipProps) {
  return (
    <div className="rounded-lg border border-line bg-raised px-3 py-2 text-sm shadow-float">
      <p className="mb-1 text-muted text-xs">{title}</p>
      {series.map(({ key, label, tone }) => (
        <p key={key} className="flex items-center gap-2 text-soft">
          <span aria-hidden="true" className="size-2 rounded-full" style={{ background: COLORS[tone] }} />
          {label}
          <span className="ml-auto pl-4 font-medium text-ink tabular-nums">{format(Number(values[key] ?? 0))}</span>
        </p>
      ))}
    </div>
  );
}

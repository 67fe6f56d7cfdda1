'use client';

import { ChartLine, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Card, CardBody } from './card.tsx';
import { IconButton } from './icon-button.tsx';

export interface ChartFigureProps {
  readonly title: string;
  /** What the chart says, in one sentence with numbers. */
  readonly sentence: ReactNode;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** Names of the colours, when there is more than one. */
  readonly legend?: ReactNode;
}

/** A chart that can also be read: a sentence above it and a table behind a button. */
export function ChartFigure({ title, sentence, chart, table, legend }: ChartFigureProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <Card className="flex min-w-0 flex-col">
      <header className="flex items-start justify-between gap-3 px-4 pt-3.5 pb-3 sm:px-5">
        <div className="min-w-0">
          <h2 className="font-semibold text-ink text-md">{title}</h2>
          <p className="mt-0.5 text-muted text-sm">{sentence}</p>
        </div>
        <IconButton
          label={asTable ? `${title} as a chart` : `${title} as a table`}
          size="sm"
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? <ChartLine /> : <Table2 />}
        </IconButton>
      </header>
      <CardBody className="flex-1">
        {asTable ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
          <section className="-mx-4 max-h-64 overflow-y-auto sm:-mx-5" tabIndex={0} aria-label={`${title}, figures`}>
            {table}
          </section>
        ) : (
          <>
            {chart}
            {legend !== undefined && <div className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-muted text-xs">{legend}</div>}
          </>
        )}
      </CardBody>
    </Card>
  );
}

/** The name of one colour. */
export function LegendItem({ color, children }: { readonly color: string; readonly children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden="true" className="size-2 rounded-full" style={{ background: color }} />
      {children}
    </span>
  );
}

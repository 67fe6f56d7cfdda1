'use client';

import { ChartLine, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Card, CardBody, CardHeader } from './card.tsx';
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
      <CardHeader
        title={title}
        description={sentence}
        actions={
          <IconButton
            label={asTable ? `${title} as a chart` : `${title} as a table`}
            size="sm"
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? <ChartLine /> : <Table2 />}
          </IconButton>
        }
      />
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

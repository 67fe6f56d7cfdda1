import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Skeleton } from './skeleton.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'left' | 'right';
  /** Left out below this width of the page. */
  readonly from?: 'sm' | 'md' | 'lg' | 'xl';
  /** Utility classes for the width of the column. */
  readonly className?: string;
  /** The header is for screen readers only. */
  readonly quiet?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** A newer page is on its way: the old rows stay, dimmed. */
  readonly stale?: boolean;
  readonly className?: string;
}

const FROM = {
  sm: 'hidden sm:table-cell',
  md: 'hidden md:table-cell',
  lg: 'hidden lg:table-cell',
  xl: 'hidden xl:table-cell',
} as const;

function cellClass<Row>({ from, align, className }: Column<Row>): string {
  return cx(
    'px-3 first:pl-4 last:pr-4 sm:first:pl-5 sm:last:pr-5',
    from && FROM[from],
    align === 'right' && 'text-right',
    className,
  );
}

/** Rows and columns, dense; a row whose first link carries `after:absolute after:inset-0` is pressed as a whole. */
export function DataTable<Row>({ caption, columns, rows, rowKey, stale = false, className }: DataTableProps<Row>) {
  return (
    <div className={cx('relative overflow-x-auto', className)}>
      <table className="w-full border-collapse text-left text-sm" aria-busy={stale || undefined}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-line border-b">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cx('h-9 whitespace-nowrap font-medium text-muted text-xs', cellClass(column))}
              >
                {column.quiet ? <span className="sr-only">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={cx('divide-y divide-line transition-opacity', stale && 'opacity-60')}>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="group relative transition-colors hover:bg-hover">
              {columns.map((column) => (
                <td key={column.key} className={cx('py-2.5 align-middle', cellClass(column))}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const KEYS = Array.from({ length: 24 }, (_, at) => `row-${at}`);

/** The table before its rows are known: same heights, no words. */
export function TableSkeleton({ rows = 6, tall = false }: { readonly rows?: number; readonly tall?: boolean }) {
  return (
    <div className="divide-y divide-line" aria-hidden="true">
      <div className="h-9" />
      {KEYS.slice(0, rows).map((key) => (
        <div key={key} className={cx('flex items-center gap-4 px-5', tall ? 'h-[73px]' : 'h-[49px]')}>
          {tall && <Skeleton className="h-[54px] w-24 shrink-0 rounded-md" />}
          <Skeleton className="h-3.5 w-2/5" />
          <Skeleton className="ml-auto h-3.5 w-16" />
          <Skeleton className="hidden h-3.5 w-20 sm:block" />
        </div>
      ))}
    </div>
  );
}

'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { useRef } from 'react';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Which page of a list is shown, kept in the address. Cursors lead forwards; the way back is remembered as one walks. */
export function useCursor() {
  const [after, setAfter] = useQueryState('after', parseAsString.withDefault('').withOptions({ history: 'push' }));
  const walked = useRef<string[]>([]);
  const forwards = (cursor: string) => {
    walked.current.push(after);
    void setAfter(cursor);
  };
  return {
    after: after === '' ? null : after,
    /** What a Pager wants. */
    pager: ({ hasNextPage, endCursor }: PageInfo) => ({
      onPrevious: after === '' ? null : () => void setAfter(walked.current.pop() ?? ''),
      onNext: hasNextPage && endCursor !== null ? () => forwards(endCursor) : null,
    }),
  };
}

'use client';

import type { Ref } from 'react';
import type { ChosenFile } from './upload-queue.ts';

/** Containers whose type browsers do not know are named by their endings. */
export const ACCEPT = 'video/*,.mkv,.mov,.avi,.flv,.ts,.mts,.m2ts,.webm,.mxf,.wmv,.mpg,.mpeg,.m4v,.3gp,.ogv';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly single?: boolean;
  readonly label?: string;
}

/** The browser's own file choice, opened by a button elsewhere. */
export function FilePicker({ ref, onFiles, single = false, label = 'Choose video files to upload' }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      accept={ACCEPT}
      multiple={!single}
      hidden
      aria-label={label}
      onChange={(event) => {
        onFiles(Array.from(event.target.files ?? [], (file) => ({ file })));
        event.target.value = '';
      }}
    />
  );
}

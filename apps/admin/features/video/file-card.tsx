'use client';

import { Card } from '@streamgate/ui/card';
import { TabPanel, Tabs } from '@streamgate/ui/tabs';
import { useState } from 'react';
import { AssetTimeline } from './asset-timeline.tsx';
import { FileFacts } from './file-facts.tsx';
import { RenditionTable } from './rendition-table.tsx';
import type { PageVideo } from './video-screen.tsx';

type Part = 'timeline' | 'renditions' | 'file';
export type PageAsset = NonNullable<PageVideo['asset']>;

/** What became of the file: its history, what was made, what it was. */
export function FileCard({ asset }: { asset: PageAsset }) {
  const [part, setPart] = useState<Part>('timeline');
  return (
    <Card>
      <h2 className="sr-only">File and processing</h2>
      <Tabs
        label="File and processing"
        value={part}
        onChange={setPart}
        tabs={[
          { value: 'timeline', label: 'Timeline' },
          { value: 'renditions', label: 'Renditions', count: asset.renditions.length },
          { value: 'file', label: 'File' },
        ]}
        className="px-4 pt-2 pb-4 sm:px-5"
      >
        <TabPanel value="timeline">
          <AssetTimeline asset={asset} />
        </TabPanel>
        <TabPanel value="renditions">
          <RenditionTable renditions={asset.renditions} />
        </TabPanel>
        <TabPanel value="file">
          <FileFacts asset={asset} />
        </TabPanel>
      </Tabs>
    </Card>
  );
}

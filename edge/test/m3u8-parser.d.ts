declare module 'm3u8-parser' {
  interface ParsedSegment {
    uri: string;
    duration: number;
    key?: { method: string; uri: string; iv: Uint32Array };
    map?: { uri: string; key?: unknown };
  }
  interface ParsedPlaylist {
    version?: number;
    independentSegments?: boolean;
    endList?: boolean;
    playlistType?: string;
    targetDuration?: number;
    start?: { timeOffset: number };
    segments: ParsedSegment[];
    playlists?: {
      uri: string;
      attributes: {
        BANDWIDTH: number;
        'AVERAGE-BANDWIDTH': number | string;
        CODECS: string;
        AUDIO?: string;
        RESOLUTION?: { width: number; height: number };
        'FRAME-RATE'?: number;
      };
    }[];
    mediaGroups?: { AUDIO: Record<string, Record<string, { default: boolean; language?: string; uri: string }>> };
  }
  export class Parser {
    manifest: ParsedPlaylist;
    push(text: string): void;
    end(): void;
  }
}

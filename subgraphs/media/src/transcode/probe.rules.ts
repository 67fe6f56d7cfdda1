import { z } from 'zod';

const Stream = z.object({
  index: z.number().int(),
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  width: z.number().int().optional(),
  height: z.number().int().optional(),
  sample_aspect_ratio: z.string().optional(),
  pix_fmt: z.string().optional(),
  field_order: z.string().optional(),
  color_transfer: z.string().optional(),
  r_frame_rate: z.string().optional(),
  avg_frame_rate: z.string().optional(),
  start_time: z.string().optional(),
  duration: z.string().optional(),
  channels: z.number().int().optional(),
  disposition: z.object({ default: z.number().optional(), attached_pic: z.number().optional() }).optional(),
  tags: z.object({ language: z.string().optional() }).optional(),
  side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional(),
});

/** ffprobe's JSON, cut to what we use. */
export const Probe = z.object({
  streams: z.array(Stream),
  format: z.object({ format_name: z.string(), start_time: z.string().optional(), duration: z.string().optional() }),
});

export type Probe = z.output<typeof Probe>;
export type ProbedStream = Probe['streams'][number];

/**
 * Demuxers that cannot name another file or host. No playlist, no concat, no image sequence: see
 * docs/decisions/2026-11-21-one-decode-cut-by-us.md.
 */
export const FORMATS =
  'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,flv,ogg,wav,mp3,flac,aac,asf,mxf,png_pipe,jpeg_pipe,webp_pipe,gif';

/** Goes before every "-i" and every probed file: the two walls against input that names something else. */
export const INPUT_WALLS = ['-protocol_whitelist', 'file', '-format_whitelist', FORMATS] as const;

const PLAYLIST = /^\s*(?:#EXTM3U|ffconcat\b|<\?xml[\s\S]{0,400}<MPD\b|<MPD\b|\[playlist\]|<\?wpl|<asx\b|<svg\b|<smil\b)/i;

/** True when the first bytes of a file are those of a playlist or another text that points elsewhere. */
export const looksLikePlaylist = (head: string): boolean => PLAYLIST.test(head.replace(/^\uFEFF/, ''));

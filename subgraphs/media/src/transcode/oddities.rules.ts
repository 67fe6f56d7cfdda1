/** What can be unusual about a file that is dealt with all the same: the closed list, each with what it is and what was done. */
export const ODDITIES = {
  VIDEO_CODEC: 'The video is not H.264, so it had to be decoded and encoded again.',
  VARIABLE_FRAME_RATE: 'Frames come at uneven intervals; their times were kept as they are.',
  LATE_PICTURE: 'The picture begins later than the sound; its first frame is shown until then.',
  ROTATED: 'The camera was turned; the picture was turned upright.',
  NON_SQUARE_PIXELS: 'The pixels are not square; the picture was stretched to its true shape.',
  INTERLACED: 'The video is interlaced; it was made progressive.',
  HIGH_DYNAMIC_RANGE: 'The video is HDR; it was mapped to standard range so that every screen shows it right.',
  PIXEL_FORMAT: 'The pixel format is not 8-bit 4:2:0; it was converted so that browsers can play it.',
  ODD_SIZE: 'The width or height is an odd number; it was scaled to an even one.',
  NO_AUDIO: 'The file has no sound.',
  AUDIO_CODEC: 'The sound is not AAC; it was encoded again.',
  SURROUND_AUDIO: 'The sound has more than two channels; it was mixed down to stereo.',
  SEVERAL_AUDIO_TRACKS: 'The file has several sound tracks; the default one was taken.',
  NO_DURATION: 'The file does not say how long it is; it was measured.',
  SHORTER_THAN_DECLARED: 'The file is a little shorter than it says.',
  DAMAGED: 'Parts of the file are damaged; they were skipped or concealed.',
} as const;

export type Oddity = keyof typeof ODDITIES;

export const isOddity = (code: string): code is Oddity => code in ODDITIES;

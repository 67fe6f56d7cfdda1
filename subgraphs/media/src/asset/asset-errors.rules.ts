/** Why an asset ended in `errored`: the closed list, each with what was wrong, what to do, and whether trying again can help. */
export const ASSET_ERRORS = {
  EMPTY_FILE: {
    message: 'The file has no bytes.',
    remedy: 'Export the video again and upload the new file.',
    retryable: false,
  },
  NOT_A_VIDEO: {
    message: 'This file is not a video in any format we read.',
    remedy: 'Upload an MP4, MOV, MKV, WebM, AVI or MPEG-TS file. If it is one, it is damaged: export it again.',
    retryable: false,
  },
  STILL_IMAGE: {
    message: 'This file is a still picture.',
    remedy: 'Upload a video.',
    retryable: false,
  },
  TRUNCATED: {
    message: 'The file ends too early: a part of the video is missing.',
    remedy: 'Export or copy the file again, check that it plays to its end, and upload it again.',
    retryable: false,
  },
  NO_VIDEO_STREAM: {
    message: 'The file has sound but no picture.',
    remedy: 'Upload a file with a video track; files with sound only are not supported yet.',
    retryable: false,
  },
  UNSUPPORTED_PLAYLIST: {
    message: 'The file is a playlist that points to other files or hosts. It is never followed.',
    remedy: 'Upload the video itself as one file, for example an MP4.',
    retryable: false,
  },
  TOO_MANY_PIXELS: {
    message: 'The picture is larger than 36 million pixels.',
    remedy: 'Export the video at 8K (7680 x 4320) or less.',
    retryable: false,
  },
  TOO_LONG: {
    message: 'The video is longer than 12 hours.',
    remedy: 'Cut it into parts of up to 12 hours.',
    retryable: false,
  },
  TOO_MANY_STREAMS: {
    message: 'The file holds more than 32 tracks.',
    remedy: 'Export the video with only the tracks that are needed.',
    retryable: false,
  },
  UNREADABLE_VIDEO: {
    message: 'The video track cannot be decoded.',
    remedy: 'Export the video again, best as H.264 in an MP4 file.',
    retryable: false,
  },
  ENCODER_FAILED: {
    message: 'The encoder stopped with an error.',
    remedy: 'Try again; if it happens again, export the video again as H.264 in an MP4 file.',
    retryable: true,
  },
  TIMED_OUT: {
    message: 'The work took longer than allowed, or stopped moving.',
    remedy: 'Try again when the machine has less to do; a shorter or smaller file also helps.',
    retryable: true,
  },
  STORE_FAILED: {
    message: 'The object store could not be read or written.',
    remedy: 'Check that the store is reachable and has room, then try again.',
    retryable: true,
  },
  WORKER_LOST: {
    message: 'The work was interrupted too often.',
    remedy: 'Try again; if it happens again, look for workers that run out of memory.',
    retryable: true,
  },
  SOURCE_MISSING: {
    message: 'The uploaded file is no longer in the store.',
    remedy: 'Upload the file again.',
    retryable: false,
  },
  UPLOAD_EXPIRED: {
    message: 'The upload was not finished in time.',
    remedy: 'Upload the file again.',
    retryable: false,
  },
} as const;

export type AssetErrorCode = keyof typeof ASSET_ERRORS;

/** The codes as stored text; an unknown one (from a newer version) reads as ENCODER_FAILED. */
export const assetErrorOf = (code: string): (typeof ASSET_ERRORS)[AssetErrorCode] & { code: AssetErrorCode } => {
  const known: AssetErrorCode = code in ASSET_ERRORS ? (code as AssetErrorCode) : 'ENCODER_FAILED';
  return { code: known, ...ASSET_ERRORS[known] };
};

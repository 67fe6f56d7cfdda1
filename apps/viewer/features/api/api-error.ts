/** Why a request gave nothing. `OFFLINE` means that no answer came at all. */
export class ApiError extends Error {
  readonly code: string;
  readonly requestId: string | null;

  constructor(code: string, message: string, requestId: string | null = null) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.requestId = requestId;
  }
}

/** Any thrown thing as an ApiError. */
export const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError('UNEXPECTED', error instanceof Error ? error.message : 'Something failed.');

const TITLE_MAX = 200;

/** "summer_in-oslo.final.mp4" becomes "summer in oslo.final"; never empty. */
export function titleOfFile(fileName: string): string {
  const words = fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_\-\s]+/g, ' ')
    .trim();
  return (words === '' ? 'Untitled' : words).slice(0, TITLE_MAX);
}

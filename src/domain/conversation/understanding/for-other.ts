export function isForOther(_text: string): boolean {
  return false;
}

export function isSameAsBefore(_text: string): boolean {
  return false;
}

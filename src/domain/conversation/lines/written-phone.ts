/** "+19135550188" -> "(913) 555-0188". */
export function writtenPhone(e164: string): string {
  const [, area, office, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164) ?? [];
  return area === undefined ? e164 : `(${area}) ${office}-${line}`;
}

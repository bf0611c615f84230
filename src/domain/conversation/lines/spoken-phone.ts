/** "+19135550188" -> "9 1 3, 5 5 5, 0 1 8 8": digit by digit, so that it is heard as it is written. */
export function spokenPhone(e164: string): string {
  const [, area, office, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164) ?? [];
  const groups = area === undefined ? [e164.slice(1)] : [area, office ?? "", line ?? ""];
  return groups.map((group) => [...group].join(" ")).join(", ");
}

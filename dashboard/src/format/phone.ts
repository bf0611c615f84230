/** "+19135550123" as "(913) 555-0123"; a number from elsewhere as it is. */
export function phone(e164: string): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164);
  return american === null ? e164 : `(${american[1]}) ${american[2]}-${american[3]}`;
}

/** The text that carries a code. It warns whoever did not ask for one. */
export function codeText({
  code,
  business,
  language,
}: {
  code: string;
  business: string;
  language: "en" | "es";
}): string {
  return language === "es"
    ? `${business}: su código es ${code}. Dígalo solo a nuestro asistente, si usted lo pidió.`
    : `${business}: your code is ${code}. Tell it only to our assistant, and only if you asked for it.`;
}

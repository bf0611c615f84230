import type { Reading } from "./reading.ts";

const politeWords: ReadonlySet<string> = new Set(
  `no nope nah yes yeah yep yup ok okay sure thanks thank you much very so great perfect good bye goodbye that's that is
  all it nothing else i'm i am fine done please sir ma'am nothing's for now see then have a nice day
  fine perfect wonderful lovely correct right alright gracias muchas nada más eso es todo sí si adiós hasta luego bueno está bien`.split(
    /\s+/,
  ),
);

/** No more than yes, no, thanks or goodbye, in so many words. */
export function isBareAnswer({ text, yesNo, intent }: Reading): boolean {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const rest = words.filter((word) => !politeWords.has(word));
  if (intent === "goodbye") return rest.length <= 2;
  return rest.length === 0 || (yesNo !== null && rest.length <= 1 && words.length <= 3);
}

const refusalWords: ReadonlySet<string> = new Set("no nope nah".split(" "));

/** "No, that's fine": nothing more is wanted, though as an answer to a booking it would be a yes. */
export function opensWithNo({ text }: Pick<Reading, "text">): boolean {
  const first = text.toLowerCase().match(/[\p{L}']+/u)?.[0] ?? "";
  return refusalWords.has(first);
}

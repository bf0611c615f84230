// "How much is it?": of work, of a visit, or of a visit outside opening hours.

import type { AskedPiece } from "./asked-pieces.ts";
import { stemsOf } from "./content-words.ts";
import { isOtherMatter, leftovers, namedService, without } from "./leftovers.ts";
import type { Found, QuestionContext } from "./question.ts";
import { priceWords } from "./vocabulary/price-words.ts";

const { cost, visit, visitFee, work, afterHours, afterHoursFee, estimateFor, harmless } = priceWords;
const harmlessStems = stemsOf(harmless);

/** Null when no price is asked, or the price of something that is no service of ours. */
export function askedPrice({ said }: AskedPiece, context: QuestionContext): Found | null {
  const asksCost = cost.test(said);
  const isVisitFee = visitFee.test(said);
  if (isAfterHours(said, context)) return { kind: "after_hours_fee" };
  const service = namedService(said, context.services)?.key ?? context.service;
  if (isVisitFee || (asksCost && visit.test(said) && !isWorkPriced(said, service))) return ofVisit(said, context);
  return asksCost || (service !== null && estimateFor.test(said)) ? ofService(said, context) : null;
}

function isAfterHours(said: string, context: QuestionContext): boolean {
  if (!afterHours.test(said) || !afterHoursFee.test(said)) return false;
  const rest = without(said, [cost, afterHours, afterHoursFee, visit]);
  return leftovers(rest, context.language, harmlessStems).length === 0;
}

/** "To come out and replace my water heater" asks for the work. */
function isWorkPriced(said: string, service: string | null): boolean {
  return service !== null && work.test(said);
}

function ofVisit(said: string, context: QuestionContext): Found | null {
  const named = namedService(said, context.services);
  const rest = without(named?.rest ?? said, [visitFee, cost, visit]);
  const left = leftovers(rest, context.language, harmlessStems);
  return left.some(isOtherMatter) || (named === null && left.length > 0) ? null : { kind: "visit_fee" };
}

function ofService(said: string, context: QuestionContext): Found | null {
  const named = namedService(said, context.services);
  const rest = without(named?.rest ?? said, [cost, estimateFor, visit, afterHours]);
  const left = leftovers(rest, context.language, harmlessStems);
  const service = named?.key ?? context.service;
  // What is left may be a word for the service that the reader knows and we do not.
  if (service !== null)
    return left.some(isOtherMatter) || left.length > (named === null ? 2 : 3) ? null : { kind: "price", service };
  return left.length === 0 ? { kind: "price", service: context.knownService } : null;
}

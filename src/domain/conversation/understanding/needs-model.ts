// Whether a second reading is worth its wait and its cost.
import { isBareAnswer } from "./bare-answer.ts";
import type { Asked, Reading } from "./reading.ts";

/** So many words at most are a plain answer. */
const shortAnswer = 4;
const clear = 0.8;

/** False for silence, keys and bare numbers, for yes and no, for a choice, and for a short clear answer to what was asked. */
export function needsModel(reading: Reading, asked: Asked): boolean {
  if (!/\p{L}/u.test(reading.text) || isBareAnswer(reading)) return false;
  if (reading.text.trim().split(/\s+/).length > shortAnswer) return true;
  if (reading.choice !== null) return false;
  return reading.confidence < clear || !isComplete(reading, asked);
}

function isComplete(reading: Reading, asked: Asked): boolean {
  switch (asked) {
    case null:
      return reading.intent !== null && reading.intent !== "other";
    case "confirm":
      return reading.yesNo !== null;
    case "address":
      return reading.address !== null && reading.address.value.street !== null;
    default:
      return reading[asked] !== null;
  }
}

// Work of any day that only sounds like danger, and danger said in the same breath as such work.
import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { EmergencyKind } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoContext } from "./demo-context.ts";

const routine: readonly [string, string][] = [
  ["laughter", "I burst out laughing at your ad, do you still do drain cleaning?"],
  ["a full panel", "the breaker box is full and I'd like a circuit added for a car charger"],
  ["the price of a flush", "there was water by the heater, it was the dog's bowl, what does a flush of the tank cost"],
  ["old pipes to replace some day", "they say galvanized pipes can break, should I be thinking about replacing ours"],
  ["a test of a shower pan", "could you flood test the shower pan for the inspector"],
  ["lines to drain for winter", "we're closing the lake cabin for winter and need someone to drain the lines"],
  ["a tune-up before the cold", "I want the furnace tuned up before it gets cold"],
  ["a tap in one room", "the water's off to the guest bath sink, the rest of the house is fine"],
  ["one tap in Spanish", "nomás en el lavabo no sale agua, en lo demás sale bien"],
  ["a loose toilet", "the toilet wobbles, no water on the floor"],
  ["heat that came back", "the furnace was out yesterday but it came back on and it's warm now"],
  ["heat that works again", "we lost heat last night but it's working again"],
  ["detectors to put in", "oiga, ¿instalan detectores de monóxido?"],
  ["a detector without a battery", "el detector de humo está chillando porque se le acabó la pila"],
  ["a detector that ran out", 'my CO detector says "END", can you replace it'],
  ["the age of detectors", "how long are carbon monoxide detectors good for, mine says 2016"],
  ["an alarm over toast", "the smoke alarm went off when I made toast, can you move it"],
  ["a receipt", "I'm calling about the invoice for the burst pipe"],
  ["a promotion", "is the burst pipe special on your page still going"],
  ["a warranty", "does the home warranty pay for a burst pipe"],
  ["hot water that smells", "the water's got an egg smell, but only the hot"],
  ["dust on the burner", "we smell burnt dust the first time the heat comes on every fall"],
  ["an illness long over", "my dad had a stroke last year so we need grab bars in the shower"],
  ["an empty house", "the rental's been empty and the water's been off, I need somebody to turn it on"],
  ["what befell a sister", "my sister had her water heater flood the place so now I'm paranoid, inspect mine"],
  ["a kitchen drain that is stopped up, in Spanish", "Hola, tengo el desagüe de la cocina tapado"],
];

const danger: readonly [string, string, EmergencyKind][] = [
  ["a pipe that burst, and its price", "a pipe burst in the wall, how much to replace it", "burst"],
  ["a flood before an inspection", "we have the inspection Friday and water's pouring through the ceiling", "flood"],
  ["no water before guests", "we've no water at all and I want it back before Thanksgiving", "no_water"],
  ["a new alarm that will not stop", "I put a new battery in the CO alarm and it keeps going off", "carbon_monoxide"],
  ["four beeps and a number", "the plug in thing goes four beeps, stop, four beeps, and says 138", "carbon_monoxide"],
  ["an alarm that is not the smoke one", "el aparatito que no es el de humo pita y marca 120", "carbon_monoxide"],
  ["insulation that smoulders", "the insulation is smoldering where he used his torch", "fire"],
  ["a cabinet that caught", "he was soldering and the cabinet caught and we can't get it out", "fire"],
  ["wood that caught, in Spanish", "se prendió la madera y no la podemos apagar", "fire"],
  ["taps that give air", "I open every tap in the place and all I get is air", "no_water"],
  ["taps that give air, in Spanish", "abro las llaves y nomás sale aire", "no_water"],
  ["room after room without water", "I turn on the kitchen nothing. bathroom nothing.", "no_water"],
  ["a heat pump among the weak", "our heat pump quit, single digits tonight and he's on oxygen", "no_heat"],
  ["heat that went again", "the heat came back on and then it died again, it's freezing in here", "no_heat"],
  ["a man who grabbed his chest", "he just grabbed his chest and went down, he's gray", "medical"],
  ["a man who grabbed his chest, in Spanish", "se agarró el pecho y se cayó, está gris", "medical"],
  ["one who does not answer", "my husband's on the floor and not answering me", "medical"],
  ["a knob that was bumped", "one of the stove knobs was bumped and the whole downstairs stinks", "gas"],
  ["a yellow line that whistles", "I bumped the flexible yellow one and it's going ssssss", "gas"],
  ["water told by where it is", "it's over the doorsill and going into the bedrooms", "flood"],
  ["boxes afloat", "ya me llega al tobillo y las cajas andan flotando", "flood"],
  ["a towel on the leak", "there's a screw through it and we're holding a towel on it", "burst"],
  ["waste in the tub", "it's poop. In the bathtub.", "sewage"],
  ["what was flushed, elsewhere", "we flushed and it came back up out of the other toilet", "sewage"],
  ["a wire across the steps", "the wire from the pole is laying across our steps", "electrical"],
  ["an elevator between floors", "the elevator quit between floors and two ladies are in it", "other"],
];

describe("work of any day", () => {
  it.each(routine)("is no emergency: %s", (_, text) => {
    expect(readUtterance(text, demoContext()).emergency).toBeNull();
  });
});

describe("danger beside work of any day", () => {
  it.each(danger)("is heard: %s", (_, text, kind) => {
    expect(readUtterance(text, demoContext()).emergency?.value).toBe(kind);
  });
});

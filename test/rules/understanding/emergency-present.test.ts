// What makes danger present or over: to people it is over only when they say so, to the house also when it was mended.
import { describe, expect, it } from "vitest";
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { EmergencyKind } from "../../../src/domain/conversation/understanding/reading.ts";
import { demoContext } from "./demo-context.ts";

const heard: readonly [string, string, EmergencyKind][] = [
  ["gas that smells though all is off", "it smells like gas in here and everything is off", "gas"],
  ["gas after a repair", "me huele a gas y el técnico ya arregló el horno", "gas"],
  ["gas while the trash is spoken of", "I took out the trash and I smell gas in the hall", "gas"],
  ["a burn by somebody's tool", "my brother got burned by the other guy's torch", "medical"],
  ["an alarm before the address is asked", "before the address, the monoxide alarm is going off", "carbon_monoxide"],
  ["a level without the word monoxide", "the detector in the hall says 80 ppm", "carbon_monoxide"],
  ["an alarm and people outside", "monoxide alarm in unit two, everybody's out on the lawn", "carbon_monoxide"],
  [
    "fumes that are not led outside",
    "the furnace flue came apart and exhaust is getting in the basement",
    "carbon_monoxide",
  ],
  ["dizzy where it smells of gas", "I'm dizzy and it smells like gas by the heater", "gas"],
  ["a burner left open", "I left the gas on and it's strong in the house", "gas"],
  ["gas told by soap", "I put soap on the dryer hookup and it's bubbling", "gas"],
  ["a hose that hisses on a propane tank", "the fitting on my propane tank is hissing", "gas"],
  ["grease on fire", "se prendió la grasa de la campana", "fire"],
  ["bulbs that burst", "bulbs are exploding all over the house", "electrical"],
  ["a service line down", "a branch took down the service line by my driveway", "electrical"],
  ["a hot wire", "the wire behind the dryer is getting red hot", "electrical"],
  ["water on its way to the furnace", "the water's almost to the furnace", "flood"],
  ["towels that do not help", "I've used every towel and it keeps coming out from under the wall", "flood"],
  ["a ceiling about to give", "the ceiling is starting to bow and it's leaking", "flood"],
  ["a word said without its last letter", "the water's risin in my basement", "flood"],
  ["a hand on the leak", "the stop came off and I'm holding it with my thumb", "burst"],
  [
    "a pipe that froze and split",
    "the pipe froze last night and now that it's warmed up it's split wide open",
    "burst",
  ],
  ["the only toilet running over", "nomás tenemos un baño y se está desbordando", "sewage"],
  [
    "taps that give nothing",
    "I turned on every tap in the place this morning and nothing, the city says it's our side",
    "no_water",
  ],
  ["tenants without water", "none of the tenants have water", "no_water"],
  ["heat that went out among the weak", "the heating at the shelter just went out", "no_heat"],
  ["a boiler about to blow", "the tank is bulging like it's about to blow", "other"],
  ["ground that caves in", "the ground by the cleanout is caving in", "other"],
];

const harmless: readonly [string, string][] = [
  ["turned out to be something else", "it smelled like gas yesterday but it turned out to be my neighbor's mower"],
  ["over since the summer", "my wife had a heart attack in july, she's home and doing well, I handle the remodel now"],
  ["mended and capped", "a pipe broke this morning but my son turned it off and capped it, this week is fine"],
  ["cleared by us", "we had sewage in the basement Sunday, your guys cleared it, I want the camera"],
  ["water that is back", "we didn't have water Saturday but they got it back"],
  ["heat that was lacking last winter", "last winter we were without heat, so now I'm pricing a furnace"],
  ["shut off by the caller", "the faucet dripped, I've turned the valve off, so no water's coming now"],
  ["next door only", "the house next door is flooded, bless them. mine's dry, I just want you to check my pump"],
  ["a detector to be put in", "I want carbon monoxide detectors put in on both floors"],
  ["what a machine could do", "can a tankless heater cause carbon monoxide"],
  ["what must not happen", "how do I keep my pipes from bursting"],
  ["what may happen later", "replace the galvanized pipes before they burst"],
  ["what another claims", "my tenant says it's an emergency but it's a loose seat"],
  ["an inbox", "my inbox is flooded, did you send the quote"],
  ["joy", "my son's about to burst with excitement"],
  ["one appliance without water", "no water out of the fridge dispenser"],
  ["a furnace that works", "the furnace is working fine, I want the annual check before it gets cold"],
  ["a street", "vivo en la calle Fuego, bueno, Fuego Lane, en Lenexa"],
  ["a price that burned", "the last plumber burned me on the price"],
  ["a chirp", "the smoke detector in the hall has been chirping"],
  ["work well done", "great job stopping that flood, I'd like to pay"],
];

describe("an emergency", () => {
  it.each(heard)("is heard: %s", (_, text, kind) => {
    expect(readUtterance(text, demoContext()).emergency?.value).toBe(kind);
  });

  it.each(harmless)("is none: %s", (_, text) => {
    expect(readUtterance(text, demoContext()).emergency).toBeNull();
  });
});

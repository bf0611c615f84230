// Words that stand in for one another in phrases: "@pipe" is any of the pipe words.
import { lookup } from "./lookup.ts";

const list = (words: string): readonly string[] => words.split(" ");

export const groups = lookup<readonly string[]>({
  det: list("the a an my our this that some his her their your el la los las un una mi mis nuestra nuestro"),
  be: list("is are was were be been being am got gets getting"),
  person: list(
    "he she someone somebody anyone husband wife son daughter kid kids child baby mom mother dad father grandma grandpa guy man woman worker brother sister neighbor friend tenant roommate i me him her they people",
  ),
  room: list(
    "basement kitchen bathroom house home garage crawlspace crawl yard floor floors room hallway bedroom apartment laundry attic office building living cellar store restaurant shop unit lawn closet utility downstairs upstairs",
  ),
  house: list("house home apartment building place basement upstairs unit duplex condo"),
  pipe: list("pipe pipes line lines main piping waterline hose supply plumbing tubing spigot valve"),
  gasthing: list(
    "line lines pipe pipes meter valve main stove oven range furnace dryer fireplace grill hose tank connection fitting regulator",
  ),
  wired: list(
    "outlet outlets socket sockets panel breaker breakers fuse wire wires wiring switch switches light lights electrical electric electricity receptacle chandelier",
  ),
  pour: list(
    "pouring gushing rushing spraying shooting streaming spewing flowing running coming raining cascading blasting squirting spilling flying pours gushes sprays shoots spurting jetting leaking pumping seeping dripping",
  ),
  fastpour: list(
    "pouring gushing rushing spraying shooting streaming spewing raining cascading blasting squirting flying pours gushes sprays spurting jetting",
  ),
  heater: list("furnace heater heating heat boiler hvac radiator radiators radiators thermostat"),
  dead: list("out off dead broken broke broken down quit died gone failed stopped"),
  street: list(
    "street st avenue ave av road rd drive dr lane ln court ct boulevard blvd place pl terrace ter trail way circle cir parkway pkwy highway hwy loop",
  ),
  weekday: list(
    "monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo",
  ),
});

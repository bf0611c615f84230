// Words around a sum of money, folded.
const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const wholeUnits = list("dollar dollars buck bucks usd dolar dolares peso pesos euro euros quid");
export const centUnits = list("cent cents centavo centavos ¢ penny pennies");
export const moneySigns = list("$ € £ usd");
/** Words that make a number money by themselves. */
export const moneyMultipliers = list("grand k");
/** Between the two ends of a range, or between dollars and cents. */
export const rangeLinks = list("to and or a y o hasta through");
export const centLinks = list("and con y with");
/** A number that follows them is a price. */
export const priceCues = list(
  "cost costs price priced fee charge charges pay pays runs costing cuesta cuestan cobra cobran cobramos precio vale pagar paga pagas tarifa costo sale",
);
/** What may stand between such a word and the number. */
export const cueFillers = list(
  "is are of for you me him us about only just around like from at be will would the a es de son por unos unas solo solamente le les te nos seria sera como",
);
export const streetTypes = list(
  "street st avenue ave av road rd drive dr lane ln court ct boulevard blvd place pl terrace ter trail trl way circle cir parkway pkwy highway hwy loop square sq alley row calle avenida camino",
);
/** A number after them names a place or a line, not a price. */
export const placeCues = list(
  "unit apt apartment suite ste number no lot room box route highway hwy house zip phone press option code interstate apartamento numero telefono casa unidad calle departamento ruta",
);

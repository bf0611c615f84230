// How a price is asked for, in folded words with single spaces.

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const howMuch =
  "how much(?= (?:is|are|was|does|do|did|would|will|should|can|could|to|for|it|you|yall|the|a|an|your|its|roughly|about|approximately|money|just)\\b|$)";
const cuanto =
  "cuanto (?:me |nos |les )?(?:van? a (?:costar|salir|cobrar)(?:me|nos|le|les)?|cuesta\\w*|cobra\\w*|vale\\w*|sale\\w*|es|son|seria|saldria|costaria|piden|por|para|hay que pagar|tengo que pagar|debo pagar)";
const priced =
  "price|prices|pricing|priced|cost|costs|rate|rates|charge|charges|charging|fee|fees|run me|set me back|ballpark|expensive|pricey|the damage|car[oa]|precio|precios|costo|costos|tarifa|tarifas|cobran|cobra|cuesta|cuestan|costara|costaria";
const visitWords =
  "service calls?|trip|call ?outs?|(?:just )?(?:to )?(?:come|coming|comes) (?:out|by|over)|(?:just )?(?:to )?come (?=look|see|and look|take a look|check|here|to my)|house calls?|visits?|diagnostics?|diagnos(?:e|is)|dispatch|show(?:ing)? up|(?:take a )?look(?:ing)? at|take a look|estimates?|quotes?|consultations?|visitas?|venir|presupuestos?|cotizacion(?:es)?|estimados?|estimacion|diagnosticos?|(?:venir a )?revisar|ir a ver";
const feeWords =
  "fee|fees|charge|charges|cost|costs|price|rate|extra|more|surcharge|how much|cuanto|cobran|cobra|cuesta|cargo|recargo|tarifa|costo|extra|mas caro|adicional";
const afterHoursWords =
  "after ?hours?|out of hours|outside (?:of )?(?:business |opening |normal |regular )?hours|(?:at |on |for )?(?:the )?weekends?|(?:at )?nights?|overnight|holidays?|(?:for )?(?:an? )?emergenc(?:y|ies)|fuera de(?:l)? horario|(?:de|por|en) la noche|de noche|(?:el |los )?fin(?:es)? de semana|(?:dias )?(?:feriados?|festivos?)|(?:una )?(?:emergencias?|urgencias?)|(?:on )?(?:saturdays?|sundays?)|(?:el |los )?(?:sabados?|domingos?)";

export const priceWords = {
  cost: new RegExp(`\\b(?:${howMuch}|${cuanto}|${priced})\\b`, "u"),
  visit: new RegExp(`\\b(?:${visitWords})\\b`, "u"),
  visitFee:
    /\b(?:(?:service call|trip|call ?out|diagnostics?|dispatch|visit|house call|service|consultation|estimate) (?:fee|charge|cost|price)s?|free (?:estimate|quote|visit|consultation)s?|(?:estimates?|quotes?|visits?|consultations?) (?:are |is |for )?free|charge (?:anything |something )?(?:for|to) (?:give |get |do |make )?(?:an? |the |your )?(?:estimate|quote|visit|consultation)s?|(?:estimates?|quotes?) cost|how much (?:is|are|for) (?:an? |the |your )?(?:estimate|quote|visit|service call)s?|(?:presupuesto|cotizacion|estimado|visita|diagnostico)s? (?:es |son )?(?:gratis|gratuit[oa]s?)|cobran (?:por )?(?:el |la |un |una )?(?:presupuesto|cotizacion|estimado|visita|venir|revisar|diagnostico|ir)|(?:tarifa|costo|precio) (?:de |por )(?:la |una )?visita|cuanto (?:cuesta|cobran por|sale|vale|es) (?:el |la |un |una )?(?:visita|presupuesto|cotizacion|estimado|diagnostico))\b/u,
  /** Doing something, beyond coming to see it. */
  work: /\b(?:replac\w*|install\w*|fix\w*|repair\w*|unclog\w*|clean\w*|put in|swap\w*|snak\w+|clear|cambi\w+|instal\w+|repar\w+|arregl\w+|destap\w+|limpi\w+|poner)\b/u,
  afterHours: new RegExp(`\\b(?:${afterHoursWords})\\b`, "u"),
  afterHoursFee: new RegExp(`\\b(?:${feeWords})\\b`, "u"),
  estimateFor: /\b(?:estimate|quote|ballpark|price|presupuesto|cotizacion|estimado) (?:for|on|to|de|para)\b/u,
  /** What may stand beside it. */
  harmless: list(`
    wait run wow usually be gonna really much more
    install installing installed installation replace replacing replaced replacement repair repairing repairs fix fixing fixed job
    jobs work put putting new old total roughly approximately around average typical typically usual usually normal normally
    ballpark range cost money cost house home visit visits appointment customer thing basic simple standard regular unclog clean
    cleaning clear swap change check look see initial first extra more less additional pay paying instalar instalacion cambiar
    cambio reparar reparacion arreglar arreglo trabajo trabajos nuevo nueva viejo vieja total aproximadamente promedio casa visita
    poner destapar limpiar limpieza revisar primera extra adicional dinero usually come plumber plumbers technician plumbing
    plomero plomeros tecnico plomeria =technician =old =price =how_much =pay =arrive =after_hours =emergency =weekend =saturday =sunday =holiday
    =estimate =visit_fee =free =heater =tankless cargo recargo surcharge
  `),
} as const;

// Ways to say the same thing, English and Spanish together, folded. A question's matter is made of these and of plain words.
// An empty name takes the words out. Phrases are separated by "|"; the longest one wins.

export const concepts: Readonly<Record<string, string>> = {
  "": "your business|this business|your company|as well|by any chance|in general|right now|each time|su negocio|su empresa|por casualidad",
  "=how_much":
    "how much|cuanto cuesta|cuanto cuestan|cuanto cobran|cuanto cobra|cuanto vale|cuanto sale|cuanto es|cuanto seria|cuanto costaria|cuanto",
  "=how_long":
    "how long|how many hours|how many minutes|how much time|cuanto tarda|cuanto tardan|cuanto tiempo|cuantas horas|cuanto demora|cuanto dura",
  "=how_soon": "how soon|how quickly|how fast|que tan pronto|que tan rapido",
  "=how_many": "how many|cuantos|cuantas",
  "=how_often": "how often|cada cuanto|con que frecuencia",
  "=how_far": "how far|que tan lejos",
  "=when": "when|what time|what day|cuando|a que hora|que dia",
  "=where": "where|donde|adonde",
  "=who": "who|whom|quien|quienes",
  "=which": "which|what brands|what brand|what makes|cual|cuales|que marcas|que marca",
  "=why": "why|por que|porque",
  "=pay":
    "pay|pays|paying|payment|payments|take|takes|taking|accept|accepts|accepting|accepted|pagar|pago|pagos|pague|aceptan|acepta|aceptar|reciben|recibe|toman|toma",
  "=card": "card|cards|credit card|credit cards|tarjeta|tarjetas|tarjeta de credito|tarjetas de credito",
  "=debit": "debit card|debit cards|debit|tarjeta de debito|tarjetas de debito",
  "=visa": "visa",
  "=mastercard": "mastercard|master card",
  "=amex": "amex|american express",
  "=discover": "discover|discover card",
  "=cash": "cash|efectivo",
  "=check": "check|checks|cheque|cheques|personal check|personal checks",
  "=zelle": "zelle",
  "=cash_app": "cash app|cashapp",
  "=payment_method":
    "payment method|payment methods|forms of payment|form of payment|payment options|ways to pay|how can i pay|how do i pay|how do you take payment|metodos de pago|forma de pago|formas de pago|como puedo pagar|como se paga|como pago",
  "=financing":
    "financing|finance|payment plan|payment plans|installments|monthly payments|pay over time|pay later|pay monthly|financiamiento|financiacion|financian|plan de pagos|planes de pago|pagos mensuales|a plazos|en cuotas|en pagos|mensualidades",
  "=licence":
    "license|licence|licenses|licensed|licenced|licensing|licencia|licencias|licenciado|licenciados|con licencia",
  "=insured": "insured|insurance|liability insurance|bonded|asegurado|asegurados|asegurada|seguro|con seguro",
  "=warranty":
    "warranty|warranties|warrantied|guarantee|guarantees|guaranteed|stand behind|garantia|garantias|garantizan|garantizado|garantizados",
  "=estimate":
    "estimate|estimates|quote|quotes|bid|bids|presupuesto|presupuestos|cotizacion|cotizaciones|cotizan|estimado|estimados|estimacion",
  "=visit_fee":
    "visit fee|trip fee|trip charge|service fee|service call fee|service call|service charge|diagnostic fee|diagnostic|call out fee|callout fee|house call fee|charge to come out|charge for coming out|charge for a visit|cost to come out|cost of a visit|charge just to come out|charge to come|charge to look|cobran por venir|cobran la visita|cobran por la visita|cuesta la visita|costo de la visita|tarifa de visita|cobran por ir",
  "=free": "free|no charge|gratis|gratuito|gratuita|gratuitos|sin costo|sin cargo",
  "=price":
    "price|prices|pricing|cost|costs|rate|rates|fee|fees|charge|charges|charged|precio|precios|costo|costos|tarifa|tarifas|cobran|cobra|cuesta|cuestan",
  "=hourly": "by the hour|hourly|per hour|an hour|flat rate|por hora|tarifa fija",
  "=discount":
    "discount|discounts|coupon|coupons|promotion|promotions|promo|special|specials|deal on|money off|percent off|descuento|descuentos|cupon|cupones|promocion|promociones|oferta|ofertas",
  "=senior":
    "senior|seniors|senior citizen|senior citizens|elderly|retired|tercera edad|adultos mayores|jubilado|jubilados|mayores",
  "=military": "military|veteran|veterans|army|militar|militares|veterano|veteranos",
  "=commercial":
    "commercial|commercially|commercial property|commercial properties|commercial building|commercial buildings|businesses|comercial|comerciales|negocios|local comercial|locales comerciales",
  "=restaurant": "restaurant|restaurants|restaurante|restaurantes",
  "=office": "office building|office buildings|offices|oficinas|edificio de oficinas",
  "=permit": "permit|permits|permitting|city permit|city permits|permiso|permisos",
  "=parking": "park|parks|parking|parked|driveway|estacionar|estacionarse|estacionamiento|parquear|parqueo",
  "=pet": "pet|pets|dog|dogs|puppy|cat|cats|animal|animals|mascota|mascotas|perro|perros|gato|gatos|perrito",
  "=cancel":
    "cancel|cancels|cancellation|cancelation|cancelling|canceling|canceled|cancelled|cancelar|cancelo|cancelacion",
  "=policy": "policy|policies|rule|rules|politica|politicas",
  "=weekend": "weekend|weekends|fin de semana|fines de semana",
  "=saturday": "saturday|saturdays|sabado|sabados",
  "=sunday": "sunday|sundays|domingo|domingos",
  "=holiday": "holiday|holidays|feriado|feriados|dias festivos|dia festivo|festivos",
  "=christmas": "christmas|christmas day|christmas eve|xmas|navidad|nochebuena",
  "=thanksgiving": "thanksgiving|thanksgiving day|dia de accion de gracias|accion de gracias",
  "=new_year": "new years|new years day|new years eve|ano nuevo",
  "=after_hours":
    "after hours|afterhours|out of hours|outside hours|outside business hours|at night|nights|overnight|late at night|evenings|middle of the night|fuera de horario|de noche|por la noche|en la noche|noches",
  "=emergency": "emergency|emergencies|emergencia|emergencias|urgencia|urgencias",
  "=hours": "hours|opening hours|business hours|office hours|horario|horarios",
  "=dispose":
    "haul away|haul off|haul|hauling|take away|take out the old|take off|take the old one|take the old|take my old|dispose|dispose of|disposal of|get rid of|recycle|recycling|recycled|remove the old|llevan el viejo|se llevan|llevarse|llevan|reciclan|recicla|reciclar|reciclaje|desechar|retiran|tirar",
  "=old": "old|old one|old unit|viejo|vieja|usado|anterior",
  "=tankless":
    "tankless|tank less|tankless water heater|tankless water heaters|on demand water heater|sin tanque|calentador sin tanque|de paso|calentador de paso",
  "=heater":
    "water heater|water heaters|hot water heater|hot water tank|hot water tanks|heater|heaters|calentador|calentadores|calentador de agua|calentadores de agua",
  "=softener":
    "water softener|water softeners|softener|softeners|water softening|suavizador|suavizadores|suavizador de agua|suavizadores de agua|ablandador|ablandadores|ablandador de agua",
  "=filter":
    "water filter|water filters|water filtration|filtration system|filtration systems|filtro de agua|filtros de agua",
  "=septic":
    "septic|septic tank|septic tanks|septic system|septic systems|septic pumping|pump septic|pump septic tanks|cesspool|fosa septica|fosas septicas|septico|septica|tanque septico|tanques septicos",
  "=well": "well pump|well pumps|water well|water wells|well water|wells|bomba de pozo|bombas de pozo|pozo|pozos",
  "=hvac": "hvac|heating and cooling|calefaccion y aire",
  "=furnace": "furnace|furnaces|calefaccion|horno|hornos",
  "=air_conditioner":
    "air conditioner|air conditioners|air conditioning|ac|a c|ac unit|ac units|minisplit|minisplits|aire acondicionado|aires acondicionados",
  "=heat_pump": "heat pump|heat pumps|bomba de calor|bombas de calor",
  "=electrical":
    "electrical|electrical work|electric work|electrician|electricians|electricidad|electrico|electricos|electricista|electricistas|trabajo electrico|trabajos electricos",
  "=wiring": "wiring|rewire|rewiring|cableado",
  "=outlet": "electrical outlet|electrical outlets|outlet|outlets|enchufe|enchufes",
  "=breaker": "breaker|breakers|breaker box|breaker panel|electrical panel|panel electrico",
  "=be_home":
    "be home|be at home|have to be there|need to be there|have to be present|need to be present|somebody home|someone home|anyone home|estar en casa|tengo que estar presente|debo estar presente|tengo que estar alli|tengo que estar ahi|haya alguien",
  "=prepare":
    "prepare|do before|before you come|before you arrive|before you get here|before they come|before he comes|before the visit|get ready|clear the area|prepararme|preparar|antes de que vengan|antes de que lleguen|antes de la visita",
  "=arrive":
    "arrive|arrives|arriving|arrival|get here|gets here|getting here|be here|show up|come out|coming|come|comes|coming out|llegar|llega|llegan|vienen|viene|venir|venga",
  "=send": "send|sends|sending|mandan|manda|mandar|envian|envia|enviar",
  "=technician": "technician|technicians|tech|techs|plumber|plumbers|tecnico|tecnicos|plomero|plomeros",
  "=background_check":
    "background check|background checks|background checked|vetted|drug tested|screened|antecedentes|verificacion de antecedentes",
  "=brand": "brand|brands|makes|marca|marcas",
  "=located":
    "located|location|office located|based|shop located|headquartered|ubicados|ubicado|ubicacion|direccion|oficina",
  "=local": "local|locally|family owned|family business|locales|familiar",
  "=language":
    "speak spanish|speaks spanish|spanish speaking|in spanish|habla espanol|hablan espanol|en espanol|hablar espanol",
  "=receipt": "receipt|receipts|invoice|invoices|recibo|recibos|factura|facturas",
  "=tenant": "renter|renters|tenant|tenants|inquilino|inquilinos",
  "=landlord": "landlord|landlords|casero|caseros",
};

/** Whoever asks for the one asks for the other too: an answer about cards is one about Visa, but not the other way round. */
export const parents: Readonly<Record<string, string>> = {
  "=debit": "=card",
  "=visa": "=card",
  "=mastercard": "=card",
  "=amex": "=card",
  "=discover": "=card",
  "=restaurant": "=commercial",
  "=office": "=commercial",
  "=saturday": "=weekend",
  "=sunday": "=weekend",
  "=christmas": "=holiday",
  "=thanksgiving": "=holiday",
  "=new_year": "=holiday",
  "=tankless": "=heater",
  "=furnace": "=hvac",
  "=air_conditioner": "=hvac",
  "=heat_pump": "=hvac",
  "=wiring": "=electrical",
  "=outlet": "=electrical",
  "=breaker": "=electrical",
};

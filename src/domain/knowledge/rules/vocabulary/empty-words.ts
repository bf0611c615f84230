// Words that carry no matter of their own in a question.
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const emptyWords: Readonly<Record<"en" | "es", ReadonlySet<string>>> = {
  en: list(`
    a an the i you u he she it we they me him us them my your yours his her hers our ours their this that these those there here
    is are was were be been being am do does did done doing have has had having can could will would should shall may might must
    not to of for with on in at by from as and or but if so just also too any some all every both what how than then about
    please hi hello hey thanks thank ok okay oh um uh well yes yeah no guys guy folks everybody anybody somebody someone anyone
    yall know tell ask question questions wondering wonder curious quick let sure possible able like want wanted need needs get
    got gets getting going go goes gonna offer offers provide provides provided give gives given work works working worked
    service services servicing company companies handle handles deal deals allow allowed thing things stuff kind kinds type types
    sort sorts currently now really actually still ever even something anything someplace out up into s t re ve ll d m
    mean means curious say said says happen happens mind ok alright good fine major carry carries consider plan plans
  `),
  es: list(`
    un una unos unas el la los las lo yo tu usted ustedes el ella nosotros ellos me te se le les nos mi mis su sus nuestro
    nuestra este esta estos estas ese esa eso esto aqui ahi hay es son era ser estar estan esta soy esta de del a al en con por
    para que y o u pero si no ya muy mas menos tambien algun alguna algunos algunas cualquier todo toda todos todas como
    hola buenas buenos dias tardes noches gracias favor disculpe perdon bueno oiga oye quiero queria quisiera necesito necesita
    necesitan puedo puede pueden podria podrian pudiera tienen tiene tengo hacen hace hago haga dan da ofrecen ofrece ofrecer
    trabajan trabaja trabajar saber pregunta preguntas duda preguntar decir dicen diga sabe saben servicio servicios empresa
    compania cosa cosas tipo tipos clase clases algo alguien ahora todavia aun entonces sobre seria hacer tener poder va van
    hacerlo manejan maneja permiten permite bien esta bien ok
  `),
};

/** What may stand in a question beside its matter without making it another question. */
export const mildWords: ReadonlySet<string> = list(`
  visit visits appointment appointments job jobs home homes house houses place customer customers people plumber plumbers
  technician technicians plumbing repair repairs fix fixes install installs installation replace replacement today tomorrow
  major different various several usually normally typically generally regular time times sometimes local area around
  credit new old cita citas visita visitas trabajo trabajos casa casas lugar cliente clientes gente plomero plomeros tecnico
  tecnicos plomeria arreglo arreglar reparar reparacion instalar instalacion cambiar hoy manana normalmente siempre nuevo nueva
  viejo vieja
`);

/** Beside these a question is another one, whatever else it holds. */
export const turningWords: ReadonlySet<string> = list(`
  sell sells selling sold sale buy buys buying bought hire hires hiring hired recommend recommends recommended recommendation
  better best worse worst worth cheap cheaper cheapest cheaply expensive compare compared competitor competitors sue lawyer legal
  illegal law laws steal stolen stock parts part supply manual history invent made owner owners weigh weighs weight use uses used
  using last lasts hold holds consume save saves saving why without except instead before after since until during against
  vender venden vendo venta comprar compro compran contratar contratan recomiendan recomienda mejor peor barato baratos mas
  caro demanda abogado legal ilegal ley robo pieza piezas repuesto repuestos sin antes despues desde hasta durante contra pesa
  usa usan gasta dura duran
`);

// Words that tell the language of an utterance; words of both languages are left out.

export const spanishWords: ReadonlySet<string> = new Set(
  "el la los las un una unos que de del en es esta este estoy tengo tiene tienen necesito quiero quisiera mi su con por para porque pero muy hay agua casa bano cocina hola gracias buenos buenas dias tardes noches favor si claro manana hoy lunes martes miercoles jueves viernes sabado domingo calle me se lo le llamo nombre soy puede pueden podria cuando donde cuanto como fuga tuberia tubo calentador huele gotea cita hablar alguien persona bien ahora yo y usted ustedes una dos tres cuatro cinco seis siete ocho nueve diez bueno perfecto correcto adios inundo revento inodoro drenaje tapado semana tarde noche plomero ayuda emergencia urgente entre despues antes cerca numero telefono direccion correo primera segunda cualquiera esa ese eso esto nada mas ya vivo sale sirve funciona monoxido incendio humo".split(
    " ",
  ),
);

export const englishWords: ReadonlySet<string> = new Set(
  "but everyone calls they she got get about so if or the an is are was i my you your we it this that have has need want to of and on at for with do does can could would not yes yeah please thanks thank hello hi good morning afternoon name water heater leak leaking toilet sink drain basement today tomorrow monday tuesday wednesday thursday friday saturday sunday what when where how much come street avenue works sounds great there here because from just call am right sure okay".split(
    " ",
  ),
);

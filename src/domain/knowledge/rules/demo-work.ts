// What the demo business works on, and how a visit goes.
import type { EntryDraft } from "./knowledge.ts";

export const demoWork: readonly (EntryDraft & { topic: string })[] = [
  {
    topic: "brands",
    questions: {
      en: [
        "Which brands do you work on?",
        "Which tankless brands do you install?",
        "Do you work on Navien?",
        "Do you work on Rinnai?",
        "Do you work on Noritz?",
      ],
      es: ["¿Qué marcas trabajan?", "¿Trabajan con Navien?", "¿Trabajan con Rinnai?", "¿Trabajan con Noritz?"],
    },
    answer: {
      en: "We install and repair tankless heaters of Navien, Rinnai and Noritz. We work on most other brands of water heaters too.",
      es: "Instalamos y reparamos calentadores sin tanque de Navien, Rinnai y Noritz. También trabajamos con casi todas las demás marcas.",
    },
  },
  {
    topic: "commercial",
    questions: {
      en: ["Do you do commercial work?", "Do you do commercial plumbing?", "Do you work on restaurants?"],
      es: ["¿Hacen trabajos comerciales?", "¿Trabajan con negocios?", "¿Atienden restaurantes?"],
    },
    answer: {
      en: "Yes, we work for homes and for small businesses such as shops and restaurants.",
      es: "Sí, trabajamos en casas y en negocios pequeños, como tiendas y restaurantes.",
    },
  },
  {
    topic: "permits",
    questions: {
      en: ["Do you pull permits?", "Do you get the permit?", "Do I need a permit?", "Who gets the permit?"],
      es: ["¿Sacan los permisos?", "¿Necesito un permiso?", "¿Quién saca el permiso?"],
    },
    answer: {
      en: "Where the city asks for a permit, we get it for you. Its cost is part of the price that you are given.",
      es: "Donde la ciudad pide un permiso, lo sacamos nosotros. Su costo está en el precio que le damos.",
    },
  },
  {
    topic: "parking",
    questions: {
      en: ["Where can you park?", "Do you need parking?", "Should I leave the driveway clear?", "Where do you park?"],
      es: ["¿Dónde se estacionan?", "¿Necesitan estacionamiento?"],
    },
    answer: {
      en: "A free place for one van near the door is enough. Tell us if we need a parking pass.",
      es: "Basta un lugar para una camioneta cerca de la puerta. Avísenos si hace falta un pase.",
    },
  },
  {
    topic: "pets",
    questions: {
      en: [
        "Are pets okay?",
        "I have a dog, is that a problem?",
        "Should I lock up my dog?",
        "Is it okay if I have a dog?",
      ],
      es: ["¿Puedo tener mascotas?", "Tengo perro, ¿hay problema?", "¿Debo encerrar al perro?"],
    },
    answer: {
      en: "Pets are fine. Please keep them in another room while we work.",
      es: "No hay problema con las mascotas. Por favor téngalas en otro cuarto mientras trabajamos.",
    },
  },
  {
    topic: "visit_length",
    questions: {
      en: [
        "How long does a visit take?",
        "How long does it take?",
        "How long does a repair take?",
        "How long does it take to install a water heater?",
      ],
      es: ["¿Cuánto tarda la visita?", "¿Cuánto tardan?", "¿Cuánto tiempo toma la reparación?"],
    },
    answer: {
      en: "Most repairs take about one hour. A water heater takes about two hours, and a tankless one about four.",
      es: "La mayoría de las reparaciones toma alrededor de una hora. Un calentador toma unas dos horas, y uno sin tanque unas cuatro.",
    },
  },
  {
    topic: "preparation",
    questions: {
      en: [
        "What should I do before you come?",
        "How do I prepare for the visit?",
        "Is there anything I should do before the visit?",
        "How do I get ready for the visit?",
      ],
      es: ["¿Qué debo hacer antes de la visita?", "¿Qué hago antes de que vengan?", "¿Cómo me preparo para la visita?"],
    },
    answer: {
      en: "Please clear the way to the fixture, and know where your main water valve is. There is nothing else to prepare.",
      es: "Por favor despeje el paso hasta el lugar del trabajo y ubique su llave principal del agua. No hay que preparar nada más.",
    },
  },
  {
    topic: "being_home",
    questions: {
      en: ["Do I need to be home?", "Does somebody have to be home?", "Do I have to be there?"],
      es: ["¿Tengo que estar en casa?", "¿Debe estar alguien en casa?", "¿Tengo que estar presente?"],
    },
    answer: {
      en: "Yes, an adult has to be there at the beginning and at the end of the visit.",
      es: "Sí, un adulto tiene que estar al principio y al final de la visita.",
    },
  },
  {
    topic: "old_heater",
    questions: {
      en: [
        "Do you haul away the old water heater?",
        "Do you haul away the old one?",
        "Do you take the old one?",
        "Do you recycle water heaters?",
        "What happens to the old water heater?",
      ],
      es: ["¿Se llevan el calentador viejo?", "¿Se llevan el viejo?", "¿Qué hacen con el calentador viejo?"],
    },
    answer: {
      en: "When we install a new water heater, we take the old one with us and recycle it.",
      es: "Cuando instalamos un calentador nuevo, nos llevamos el viejo y lo reciclamos.",
    },
  },
  {
    topic: "softener",
    questions: {
      en: ["Do you install water softeners?", "Do you repair water softeners?", "Do you do water softeners?"],
      es: ["¿Instalan suavizadores de agua?", "¿Reparan suavizadores?"],
    },
    answer: {
      en: "Yes, we install and repair water softeners.",
      es: "Sí, instalamos y reparamos suavizadores de agua.",
    },
  },
  {
    topic: "septic",
    questions: {
      en: ["Do you work on septic tanks?", "Do you pump septic tanks?"],
      es: ["¿Trabajan con fosas sépticas?", "¿Limpian fosas sépticas?"],
    },
    answer: { en: "No, we do not work on septic tanks.", es: "No, no trabajamos con fosas sépticas." },
  },
  {
    topic: "well_pump",
    questions: {
      en: ["Do you work on well pumps?", "Do you repair well pumps?"],
      es: ["¿Reparan bombas de pozo?", "¿Trabajan con pozos?"],
    },
    answer: { en: "No, we do not work on well pumps.", es: "No, no trabajamos con bombas de pozo." },
  },
  {
    topic: "hvac",
    questions: {
      en: ["Do you do HVAC?", "Do you fix furnaces?", "Do you work on air conditioners?"],
      es: ["¿Reparan aire acondicionado?", "¿Trabajan con calefacción?"],
    },
    answer: {
      en: "No, we do plumbing only. We do not work on furnaces or air conditioners.",
      es: "No, solo hacemos plomería. No trabajamos con calefacción ni aire acondicionado.",
    },
  },
  {
    topic: "electrical",
    questions: {
      en: ["Do you do electrical work?", "Do you have an electrician?"],
      es: ["¿Hacen trabajos eléctricos?", "¿Tienen electricista?"],
    },
    answer: { en: "No, we do not do electrical work.", es: "No, no hacemos trabajos eléctricos." },
  },
];

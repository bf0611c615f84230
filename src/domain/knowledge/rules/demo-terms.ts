// How the demo business works with its customers: papers, money, visits.
import type { EntryDraft } from "./knowledge.ts";

export const demoTerms: readonly (EntryDraft & { topic: string })[] = [
  {
    topic: "licence",
    questions: {
      en: ["Are you licensed?", "Are you insured?", "Are you licensed and insured?", "Do you have a license?"],
      es: ["¿Tienen licencia?", "¿Están asegurados?", "¿Tienen licencia y seguro?"],
    },
    answer: {
      en: "Yes, we are licensed and insured in Kansas and in Missouri.",
      es: "Sí, tenemos licencia y seguro en Kansas y en Missouri.",
    },
  },
  {
    topic: "payment",
    questions: {
      en: [
        "Do you take cards?",
        "Do you take cash?",
        "Do you take checks?",
        "Do you take Zelle?",
        "Do you take cash or card?",
        "What payment methods do you take?",
        "How can I pay?",
      ],
      es: ["¿Aceptan tarjeta?", "¿Aceptan efectivo?", "¿Aceptan cheques?", "¿Aceptan Zelle?", "¿Cómo puedo pagar?"],
    },
    answer: {
      en: "You can pay by card, check, cash or Zelle when the work is done.",
      es: "Puede pagar con tarjeta, cheque, efectivo o Zelle cuando el trabajo esté terminado.",
    },
  },
  {
    topic: "visit_fee",
    questions: {
      en: [
        "How much is an estimate?",
        "How much is a visit?",
        "How much is a service call?",
        "Do you charge for an estimate?",
        "Do you charge to come out?",
        "Are your estimates free?",
        "Do you give free estimates?",
        "What is your visit fee?",
        "How much do you charge to come out?",
      ],
      es: [
        "¿Cuánto cuesta la visita?",
        "¿Cobran por el presupuesto?",
        "¿Cobran por venir?",
        "¿El presupuesto es gratis?",
        "¿Cuánto cobran por venir?",
      ],
    },
    answer: {
      en: "The visit is $89, and it goes toward the repair if you have us do it. You get the price before any work begins.",
      es: "La visita cuesta $89 y se descuenta de la reparación si la hacemos nosotros. Le damos el precio antes de empezar.",
    },
  },
  {
    topic: "financing",
    questions: {
      en: ["Do you offer financing?", "Can I pay monthly?", "Do you have payment plans?"],
      es: ["¿Ofrecen financiamiento?", "¿Puedo pagar a plazos?", "¿Tienen planes de pago?"],
    },
    answer: { en: "No, we do not offer financing.", es: "No, no ofrecemos financiamiento." },
  },
  {
    topic: "warranty",
    questions: {
      en: [
        "Do you have a warranty?",
        "Is the work guaranteed?",
        "Is there a warranty on labor?",
        "How long is the warranty?",
      ],
      es: ["¿Dan garantía?", "¿El trabajo tiene garantía?", "¿Cuánto tiempo es la garantía?"],
    },
    answer: {
      en: "Our labor has a warranty of one year. Parts have the warranty of their maker.",
      es: "Nuestra mano de obra tiene un año de garantía. Las piezas tienen la garantía de su fabricante.",
    },
  },
  {
    topic: "discount",
    questions: {
      en: [
        "Do you have a senior discount?",
        "Do you have a military discount?",
        "Do you have any discounts?",
        "Do you have any specials?",
      ],
      es: ["¿Tienen descuento?", "¿Tienen descuento para personas mayores?", "¿Tienen ofertas?"],
    },
    answer: {
      en: "No, we have no discounts. The price is the same for everybody.",
      es: "No, no tenemos descuentos. El precio es el mismo para todos.",
    },
  },
  {
    topic: "cancellation",
    questions: {
      en: [
        "What is your cancellation policy?",
        "Is there a fee to cancel?",
        "Do you charge if I cancel?",
        "Can I cancel for free?",
        "How much is it to cancel?",
      ],
      es: ["¿Cuál es su política de cancelación?", "¿Cobran por cancelar?", "¿Puedo cancelar gratis?"],
    },
    answer: {
      en: "Cancelling is free up to 24 hours before the visit. After that we charge the $89 of the visit.",
      es: "Cancelar es gratis hasta 24 horas antes de la visita. Después cobramos los $89 de la visita.",
    },
  },
  {
    topic: "weekend",
    questions: {
      en: ["Do you work weekends?", "Do you come on weekends?", "Are you open on weekends?"],
      es: ["¿Trabajan los fines de semana?", "¿Vienen los fines de semana?"],
    },
    answer: {
      en: "We work Saturday mornings. On Sundays we come for emergencies alone.",
      es: "Trabajamos los sábados por la mañana. Los domingos vamos solo por emergencias.",
    },
  },
  {
    topic: "technician",
    questions: {
      en: [
        "Who comes?",
        "Who will you send?",
        "Who is the plumber?",
        "Who is the technician?",
        "Do you do background checks?",
      ],
      es: ["¿Quién viene?", "¿A quién mandan?", "¿Quién es el plomero?"],
    },
    answer: {
      en: "One of our own plumbers comes. They carry a badge with their name and our logo.",
      es: "Viene uno de nuestros propios plomeros. Lleva una credencial con su nombre y nuestro logotipo.",
    },
  },
  {
    topic: "spanish",
    questions: {
      en: ["Does the plumber speak Spanish?", "Do you speak Spanish?"],
      es: ["¿El plomero habla español?"],
    },
    answer: {
      en: "Yes, somebody who comes to you can speak Spanish. Please say so when you book.",
      es: "Sí, puede venir alguien que habla español. Dígalo al hacer la cita.",
    },
  },
];

// Everyday words, English and Spanish, without accents: no names, unless another name stands beside them.

export const everydayWords: ReadonlySet<string> = new Set(
  `
  garantia garantias objections objection swell dandy peachy complaints doubts sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twentyfirst apostrophe apostrofe acento accent hyphen hyphenated dude bro bruh fella fellas folks yall homie honey hon manana quick jewish muslim buddhist hindu baptist lutheran methodist mormon vegan german irish italian french british canadian indian chinese rheem moen kohler kenmore whirlpool navien rinnai noritz maytag samsung insinkerator frigidaire bosch grohe toto strong stronger christmas thanksgiving easter halloween hanukkah holiday holidays primero spreading abajo abierta abierto able about above abrir absolutely aca acaba acabo accept access accident accidentally
  accidente account aceptar across act actual add added adding additional address adelante ademas adentro adios
  advance advice affirmative afford after afuera again against agarrar age ago agree ahead ahi ahorita ahoritita
  air ajustar al alarm algo alguien algun alguna algunos alla allergic alley allow almost alo alone along already
  also alta although alto always amable amarillo amazing american amiga amigo amount anda andale andar ando angle
  anniversary annoyed annoying annual anoche anonimo anonymous another answer answering anterior antes anxious
  anyhow anymore anyway anyways anywhere apaga apagada apagado apagar aparte apellido apenas apologize apparently
  appear apply appreciate apunte apurado aquel aquella area aren argue arreglar arreglo arriba arrive asap asi
  aside asleep assistance assume asustada asustado atender atorado atras attached attention attic aun aunque
  available average avoid awake aware away awful ayer ayuda ayudar ayudeme azul baby background backup backwards
  bad badly bag baja bajar bajo bank bano bar barato barely base basta bastante basura bath bathe bathing battery
  because bedroom beep beeping before begging begin beginning behind believe belongs below beneath besides best
  bet better beyond bien bilingual bilingue bill bills birthday bit black blah blame bleeding bless blessed
  blew blind block blocking blowing blown blue board boiling boleta bomba bonito book booked bored boss bote both
  bother bothered bothering bottom bought bowl box break breaking brief bright bring bringing broke brota brotando
  brought brush brushing bubble bubbling bucket bueno build built bummer bunch burn burned burning bus busco
  business busy but button buy buying cada cae caer calentador caliente cambiar cambio camino cancel cancelled
  cansado capable car cara care careful caro carpet carro carry casada casado case cash casi caso catch catholic
  catolica catolico catorce caught causa cause caused causing caution caving cayendo ceiling celebrating cell
  center cerca cerrado cerrar certain certainly chair change changed changing charge charged charging cheap
  cheaper child children choice choose chorreando chorro ciega ciego cinco city ciudad claro clear
  clearing clearly client cliente clima clock close closed closer closest closing clothes clueless cobra cobran
  cocina code coffee coladera colleague comenzar comer comfortable comida comment common como company complain
  complaint complete completely completo complicated compra comprar comun concern condition conectar confidencial
  confidential confirm confirmed confirming conmigo connect connected connection conozco conseguir consider
  considering contact contenta contento contestar continue contracting contractor control convenient conversation
  cook cooking cooling copy corner corre correct corrected correcto correo cosa cosas cost costar costo costs
  couch could count couple course cover covered crack cracked cracking crawl crawlspace creo crew cried crying
  cuadra cualquier cualquiera cuanta cuanto cuantos cuarto cuatro cubeta cuenta cuesta cuidado cuidar curb current
  customer cut cutting dad dado damage damaged dame damn damp danger dangerous dar dark darle darling darme data
  date daughter deaf deal dealing dear death debajo debe deber decent decide decided decir deck deep definitely
  deja dejar deje dejeme del delay deliver delivered delivery demasiado dentist dentro depend depende depends
  derecha derecho derrame desagradable desconocido describe desesperada desesperado desk despacio desperate
  despues detail details detergent detras dia diabetic dice dicen dicho diciendo died dieron diez difference
  difficult dificil dig diga digale digame digging digo dinero dinner dio dios direccion dirt disabled disaster
  discount disculpa disculpe disculpeme disgusting dish dishes divorced divorciada doce dog doing donde door
  dormir dos double doubt doubtful downstairs drainage drenaje drenched drip drive driver driveway driving drop
  dropped dropping drowning drunk dry dryer drying ducha due duele dumb duplex during duro dust duty dying each
  earlier earliest ears easier easiest easily easy eat eating edge edificio efectivamente effort either elder
  elderly electrical electrician electricity ella else email embarazada emergencia emergency empapada empapado
  empezar empezo empresa empty encargada encargado encima encontrar end ended ending enferma enfermo enfrente
  english enojada enojado enough ensalada enseguida enter entiende entiendo entire entirely entonces entra
  entrance entrar enviar equipment equivocada equivocado error esa escribe escucha escuchar escucho ese esos
  espantada espantado especially espera esperando esperar espere espereme esposa esposo esquina esta estaba estado
  estamos estan estar este estimate estos estoy estufa etcetera even evening eventually ever every everywhere
  exact exactamente exactly exacto example excelente excellent except excited excuse exhausted exist existe expect
  expecting expensive experience expert explain explained explicar extra extremely eye face facil fact fail failed
  failing fair fairly fall fallen falling falta familia familiar family fancy fantastic far fast faster fault
  favor feel feeling feels feet feliz fell felt fence feo few figure figured fill filled filling filter fin final
  finally find finding fine finger finish finished first fit five fix fixed fixing fixture flat flexible float
  flow flowing fly follow food foot forget forgot forgotten form forward found foundation frame frankly freak
  freaking fregadero frente frequently fresh fria frio front frustrating fue fuera fueron fuerte fuga full fully
  fuming funciona funcionando funny furiosa furioso furious furniture further future gallon gallons game ganas
  garbage garden gate gather gato general generally gente gently get gift girl give given gives giving glass gone
  gonna gosh gotcha goteo gotera goteras gotta grab grado grande grass grateful gravel grease great greedy grinder
  gris gritando grito gross ground group grown guarantee guard guess guest guests gurgling gushing gusta gustaria
  gusto haber habia hablando hablar hacen hacia haga hagan hago haha hair half hallway hambre hand handle handled
  handles hands handy handyman hang hanging happen happened happening happens hardly harta harto hate haven having
  haz head heading health healthy hear heard hearing heart heartbroken heating heavens heavy hecho held helpful
  helping helpless helps here hermana hermano hes hice hidden hide hija hijo hijos hint hired hirviendo hispanic
  hit hmm hole holes holiday holler hombre homebound homeless honest honestly honey hooked hopefully hopeless
  hoping hora horas horrible hose hospital host hotel hour household housing however hoyo huge hum human humedad
  humming humo hundred hung hungry hurry hurts hvac iba icky idea ideal idiot idk ignore igual imagine immediate
  immediately impatient imposible impossible impressed improve incendio inch inches include included incluso
  incredible incredibly indeed info information injured inodoro inquilina inquilino insane inside inspect
  inspector instalar install installed installing instead insurance intend interesada interesado interest
  interesting interrupt into inundacion inundando invoice involved ir irritated irritating isn issue itself
  izquierda jabon jammed jardin jefe job joke joking joven jubilada jubilado jumping junk junto kansas kept key
  keys kidding kind kinda kitchen knew knock knocked knocking know known knows lado lady lake landlady landline
  landscape large largo last lastly lately later latest latina latino laundry lava lavabo lavadora lavar lawn lay
  lazy lead leaf leaks lease least leave leaves leaving leer left leg legal legally lejos lemme length lenta lento
  less letra lets letter level libre license lid life lift light lights like likely limited limpia limpiar
  limpieza limpio line linea liquid list lista listen listening listo liter literally livid living llama llamada
  llamar llamara llame llameme llamenme llave llaves llega llegar lleguen llena lleno lleva llevar llora load loan
  loca local locate location lock loco lonely longer look looked lose losing loss lost lots loud lousy loved
  lovely low lower luck luckily lucky luego lugar lunch ma'am machine mad magic mail mailbox main mainly
  maintenance major mala malo mama manage managed management manager manda mandar mande mandeme manejando manera
  mano many map maquina marca marcar marido market married mas massive master match material matter matters
  maximum maybe mayor mean meaning means meant meanwhile measure meat mecanico media medical medicine medio
  mediodia meet meeting mejor member menos mensaje mention mentioned mentira mes mesa meses mess message messed
  messy metal meter method mexicana mexicano mia mic middle mientras might mil mild mind minimum minor minutito
  minuto minutos mio mira mirar mire mireme miserable misma mismo miss missed missing missouri mistake mitad mixed
  mobile moho mojada mojado mold moldy molesta molesto mom moment momentito momento money monitor morada mostly
  mother motor mouse mouth move moved mover moving much mucha muchas mucho muchos mud muddy muevo muffled mujer
  multiple mundo must myself mystery nada nadie nah naked nasty natural nearby nearest nearly neat necesaria
  necesario necesitamos necessarily necessary negative negocio negro neighborhood neighbors neither nervous never
  nevermind newer ni nicely nightmare ninguna ninguno nino ninos nivel nobody noise noises noisy nomas nombre none
  nope normal normally nos nosotros nothing notice noticed nueva nuevo nuh number numbers nunca nuts obra obvio
  obvious obviously occasionally ocupada ocupado ocurre odd odor off offer office official oficina often oiga
  oigame oigo oil oir okay older olor olvide once ones only opcion open opened opening operator opinion opposite
  option optional options orale orange orden order ordered ordering original others otra otro otros ourselves
  outdoor outside oven overall overflow overflowed overnight owe own oye package paga pagar pago paid pain paint
  painting pair panicked panicking papa paper par para parar parece pared parents part parte partial partly
  partner parts party pasa pasado pasando pasar pase passed past patch patience patient patio pay paying payment
  people peor pequena pequeno percent perdida perdido perdon perdone perdoneme perfectly perhaps period
  permiso permit permita permitame perro persona personal personally pesimo pets phones photo pick picked picking
  picture piece pieces pieza pile pipe pipes piso pissed place places plan plane planning plants plastic play
  playing plazo plenty plomeria plomero plug plumbed plumber plumbing plunge plunged plunger plunging plus poco
  podemos poder podria point policy polite poner ponga pongale pongalo ponle ponlo pool poor pop popped popping
  porch porfa porfavor porfis portal posible possible possibly pouring practically precio precisamente prefer
  preferably preferible prefiero pregnant pregunta preguntar prende preocupada preocupado preparado prepared
  present presion press pressing presupuesto pretty previous previously primera primero prior prisa privacy
  privada privado private probably probar problema proceed process professional programar promise pronto proper
  properly property propia propio provide provided proxima proximo puddle puddles pueda pueden puedes puerta pues
  pull pulled pulling punto puntual purchase purchased puro purpose push pushed put puts putting quality queda
  quedar quede quema queremos queria questions quickly quiere quieren quieres quiet quince quise quit quitar quite
  quizas radio rain rained raining ran random rang rapida rapidito rapido raro rates rather rato rattling razon
  reach read reading ready real realize reason reasonable receipt receive received recent recently recibir recibo
  recommend recommended record recuerdo red reference referral referred refill refrigerator refund regadera
  regarding regresar regrese regular relative relax release reliable remember remind reminder remodel remodeling
  remove removed renta rental rentando rented renting rento repair repaired reparacion reparar repeat repeated
  repetir repita repite replace replaced replacing reply report request required rescheduling reserve reset
  respond response responsible respuesta rest restart restaurant result retired return returned reventada
  reventado revento revisar revisen ridiculous ring rings rising risk river robot rojo rolling rompio roofing
  roommate roots ropa rotten rough round routine rubber rude ruido ruined rule rumbling rush rushed rushing rust
  rusted sabe saber sabes sacar sad safe safety said sale salida saliendo salio salir salon same sand saving
  saw says scared scary schedule scheduled scheduling school screaming screen screwed seal sealed search seat seca
  seco second secondary seconds secret secretary section security seen seep seeping segunda segundo segura seguro
  seis self sell semana sencillo send sending senior senor senora senorita sense sensitive sent sentir separado
  separate septic sera seria serial serio serious seriously service serviced servicio servidor servidora serving
  set setting settle several sewage shaking shall share sharing shed sheet shift shining ship shirt shocked shoot
  shop shopping shots shouldn shower showers showing shows shut shutoff sick side siempre siento siete sign sigue
  siguiente silla silly similar simple simply since single sinking siquiera sir sirve sistema sister site sitio
  sitting situation size skeptical skip slammed sleep sleeping slept slight slightly slow slower slowly smell
  smelling smells smelly smoke snake snaked snaking soaked soaking soap sobrina sobrino sola solamente sold solid
  solo soltera solucion solution solve somehow someone someplace sometime sometimes somewhat somewhere somos
  sooner soonest sorda sordo sore sort sotano sound sounded space spanish spare speak special specific speechless
  spell spend spent spilled spin spinning spirit splash split spoke spoken spot spots spray sprayed sprinkler
  sprinklers square stable stain stained stairs stand start started starts starving state stay stayed staying
  steady steam step sticking sticky still stink stinks stinky stood stop stoppage stopped storage store straight
  stranded strange stream street stress stressed struggling stuck student stuffed stupid suave subir sucede such
  sucia sucio suck sucks suddenly suegra suegro suelo suena suffering suficiente suggest suggested suite sunk
  super supervisor supplies supply support supposed supuesto surely surprise surprised surprising susto swamped
  swear sweetheart sweetie swelling swimming switch system tad taken takes tal talk talked tall talvez tampoco tan
  tanque tantito tanto tapa tape tapo tarda tardar tarde tarjeta task taste tax team tear tech technical
  technically technician technicians techo tecnico teeth tela telefono temp temperature temporary temprano tenants
  tenemos tener tenga tenia tercera terrific test testing texted thankful thats themselves therefore thick thin
  third thirsty thirty thought threw through throughout throw thru thursday tia tiempo tienda tienen tight tile
  till timer times tina tio tirando tired toca todavia todo todos together told toma tomar tome tomorrow ton
  tonight tons took tool tools tooth top total totally touch touched tough toward towel towels town trabaja
  trabajando trabajar trabajo track trae traer traffic trailer training tranquila tranquilo transfer trap tras
  trash travel traveling tree trees tres tried tries trip triste trouble truck true truly trust truth trying
  tuberias tubo tubos turns tuve twice type typical typically ugh ugly ultima ultimate ultimo unable unacceptable
  unavailable unbelievable uncomfortable under understand understood unfortunate unfortunately unhappy unica unico
  unidad unknown unless unlikely unlisted unnamed unplug unsafe until unusual update upgrade upset upside upstairs
  urge urgent urgida urgido usar used useful useless user using uso usted usual usually utility va vacant vacation
  vale value vamos van vanity varias varios vaso vaya veces vecina vecino veinte vemos ven venga vengan venir vent
  ventana veo ver verdad verde version vete vez viaje vida video vieja viejo viene vienen view vino visible visita
  vista viuda viva vive vivimos vivir vivo voice volume volver voy vuelta vuelvo waited waiting walked walking
  warranty wasted wasting watch watching water watery weak weather website wedding weekday weekdays weekends
  weekly welcome went wet whatever whatsoever wheel whenever wherever whether whew whichever while whistling whoa
  whoever whole whose wide widowed wife wild willing window windows wipe wire wired wiring wished within woke
  wonderful wood woods word words worker workers works world worry worse worst worth wouldn wow wrap write written
  wrote yall yard yeah years yell yelling yellow yendo yesterday yet younger yours yourself yucky yup zero
  zip zona zotehuela
  `
    .trim()
    .split(/\s+/),
);

/** Figures of speech, and other things that end, stop or are left. */
export const figuresOfSpeech = `
  (morir|morirme|morirse|muero|moria|mori|moriria|muerto|muerta|muertos|muertas|muerte) (de|del
    |por) (risa|la risa|hambre|sueno|verguenza|calor|frio|aburrimiento|ganas|pena ajena|sed|amor
    |miedo|viejo|vieja|cansancio|gusto|asco|envidia|ternura|nervios|curiosidad|tanto reir
    |un susto|emocion|orgullo|felicidad|una sentada|celos|cancer|un infarto|saber|verte|ver)
  (me muero|me moria|me moriria|muriendo|muriendome) por
  de muerte (el|la|este|esta|estaba|estan|$)
  (esta|estaba|estan|estaban|quedo|sabe|huele|rico|buenisimo) de muerte
  (muerte subita|muerte natural|punto muerto|hora muerta|horas muertas|tiempo muerto
    |tiempos muertos|naturaleza muerta|lengua muerta|lenguas muertas|mar muerto|dia de muertos
    |dia de los muertos|peso muerto|angulo muerto|muerto de la risa|via muerta|letra muerta
    |mosquita muerta|ni muert*)
  (antes|primero) (muert*|me muero|morir|la muerte|me mato) (que|de)(?! (vivir|seguir|otro
    |levantarme) )
  (mataria por|mataria por|matar|matamos|matando) (el (tiempo|rato|hambre|gusanillo
    |aburrimiento)|dos pajaros|la planta|el cactus|una (mosca|arana|planta))
  (suicidio|harakiri) (politico|deportivo|comercial|profesional|social|financiero|asistido
    |colectivo|en el campo)
  (acabar|terminar|acabe|termine|acabamos|acabo) con (todo esto $|la (relacion|plaga|paciencia
    |tarta|dieta)|esta (relacion|tesis|mudanza|reforma|obra|situacion)|el (papeleo|trabajo
    |proyecto|pastel|contrato|novio)|este (papeleo|trabajo|proyecto|lio|tema|contrato|semestre)
    |las (hormigas|existencias|deudas)|los (examenes|deberes|piojos|mosquitos)|mi (novio|novia
    |marido|mujer|pareja|jefe))
  (acabar|terminar) con todo esto … (declaracion|papeleo|seguro|mudanza|obra|reforma|examenes
    |tesis|tramites|herencia)
  (no|nunca|jamas|ni) (quiero|queria|quise|pienso|voy a|deseo|querria) (a)? (morir|morirme
    |matarme|suicidarme)(?! (pero|pero si|que) )
  (crei|creia|pense|pensaba|senti|sentia|creyendo|pensando|convencid* de
    |jure) (que)? (me)? (iba a|ibamos a)? (morir|moria|morirme|moriria|muero|me moria)
  (miedo|panico|pavor|terror) (a|de) (la muerte|morir|morirme|que me muera)
  (no)? (quiero|queria) despertar* (antes|hasta|a las|temprano|tarde|porque)
  no (despertarme|despertar|despertarse) (antes|hasta|a las|temprano|porque)
  (queria|quiero|quise) (desaparecer|que me tragara la tierra|morirme|morir) (cuando|al
    |porque) *
  (desaparecer|desaparezco|esfumarme|perderme) (un|una|unos|unas|el|dos|tres|bajo|debajo|en (la
    |el|una|un) (cama|montana|playa|cabana|bosque|manta|monte|isla)|del trabajo|del mapa (un|una
    |unos)|de (las redes|instagram|facebook|la oficina)|entre|con (un|una|mi))
  (funeral|entierro|velatorio|velorio) de *
  (en mi (entierro|funeral|velorio|velatorio)) (que)? (pongan|pongais|suene|canten|haya|quiero
    |bailen|nadie llore|mariachis|poned)
  (carta|cartas|despedida|despedidas|despedirme|despedi|despido|despedimos) (de|a|para
    |con) (mis (alumnos|companeros|colegas|ninos)|la (clase|casa|oficina|ciudad|playa|verano)
    |el (equipo|curso|verano|piso|barrio)|los (alumnos|companeros|ninos|veinte|treinta)|mi (piso
    |casa|coche|barrio|pueblo|moto|oficina))
  me despido $ (que)? (empieza|voy|hasta|manana)
  me despido que (empieza|tengo|voy|llega)
  adios (para siempre)? (a|al)? (la|el|los|las|mi|dieta|granada|madrid|barcelona|verano|piso
    |coche|bigote|* playa|dieta de|instituto|colegio|universidad)
  (me voy|irme|marcharme|nos vamos) para siempre de (este|esta|aquel|la|el|mi) (piso|casa|ciudad
    |pueblo|barrio|trabajo|empresa|oficina|pais)
  carga (de trabajo|fiscal|lectiva|mental|electrica|y descarga|el movil|el telefono|horaria
    |la lavadora|la bateria|emocional)
  (carga|estorbo) … (coche|coches|rehabilitacion|muletas|cocina|cuchara|equipo|trivial|futbol
    |nos reimos|risa)
  sin mi (la|el) (paella|tortilla|cena|fiesta|equipo|reunion|partido|clase|tarta|obra)
  (no me fio|no confio|no me confio) (de|en)? (mi|mi mism*)? … (chocolate|pasteleria|galletas
    |tarjeta|rebajas|tijeras|pan|queso|patatas|helado|nevera|tienda|bombones|croquetas|turron)
  (lo que|que) (pueda|puedo|podria) hacer(le)? (a)? (la|el|los|las|una|un|con (la|el))
  capaz de (quemar|cargarme|comerme|olvidar)
  (mato|matado|mata) el mismo (jefe|enemigo|monstruo|zombi|duende)
  (en la|de) (escalada|montana|caminata|ruta|excursion|mudanza|cocina) … (carga|estorbo|esperan)
  (carga|estorbo) en (la|el) (escalada|montana|caminata|ruta|excursion|mudanza|cocina|partido
    |gimnasio|equipo)
  ganas de vivir (en (esta|la|aquella) (cola|fila|reunion|clase)|(con|por) (el|la) (cafe
    |trafico))
  (primeros auxilios|formacion|taller|curso) … (autolesion*|suicid*)
  sin ti no puedo vivir
  (tierra|trag*) tierra tragame
  (mejor|feliz|felices|tranquil*) sin mi en (la|el) *
  (equipo|grupo|coro|partido) … (mejor|feliz) sin mi
  (lavadora|nevera|coche|movil|portatil|impresora|caldera|tele|ordenador) … (morirse|muerto
    |muerta|murio|decidido morir*)
  apague todo (conte|y me)
  (alumnos|alumnas|clase|companeros|sexto|quinto) …… (escribi|escrito) una carta a cada
  carta a cada uno … (moqueando|emocionados|alumnos|clase)
  (vecina|vecino|taconeo|obras) …… no puedo mas
`;

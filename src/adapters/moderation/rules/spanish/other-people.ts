/** Somebody else, or the subject of a course. */
export const otherPeople = `
  (me)? (mataria|matarian|mato|mata|matan|matando|matara|mataron|maten|mate) (mi (madre|padre
    |jefe|jefa|marido|mujer|hermana|hermano|espalda|suegra)|la (espalda|cabeza|curiosidad|profe)
    |el (jefe|profesor|profe|calor|trabajo|estres|ruido)|los (zapatos|pies|nervios)
    |las (agujetas|piernas)|esta|este|estos)
  (mi (madre|padre|jefe|jefa|marido|mujer|hermana|hermano|espalda|suegra|profe|novia|novio
    |entrenador)|me va a|me van a|que me|zapatos|trabajo|calor|dolor de cabeza|espalda|examen
    |tesis|proyecto|ella|el) … me (mata|matan|matara|va a matar|van a matar|esta matando
    |estan matando|mataria|matan)
  (su|del|de mi|de un|de una|de la|cuyo) … suicidi*
  se (suicido|suicidaron|suicida|quito la vida|mato|ha suicidado|habia suicidado|colgo|ahorco)
  (amiga|amigo|hermana|hermano|hijo|hija|alumna|alumno|paciente|primo|prima|vecina|vecino
    |companera|companero|sobrina|sobrino|novia|novio|chica|chico|mujer|senora|senor|madre|padre
    |abuela|abuelo|ella|el|ellos) … (dice|dijo|me dijo|confeso|me confeso|conto|me conto|insinuo
    |escribio|cree|siente|admitio|penso|piensa|tiene|tuvo|tenia) (que)? … (no quiere|no queria
    |quiere|queria|quiso|ganas de|no tiene ganas de|piensa en|pensaba en|pensado en|intento
    |habia pensado|ideas|pensamientos) … (vivir|morir|morirse|matarse|suicid*|seguir
    |hacerse dano|quitarse la vida|desaparecer|autolesion*)
  (no|nunca|jamas|ni|sin|nada de) (he tenido|tengo|tuve|tenia|tener|hay|pienso en|ideas de
    |pensamientos de)? (ideas|pensamientos|idea)? (de)? (suicid*|autolesion*)
  ^ …… dice la abuela
  (hermano|hermana|padre|madre|amigo|amiga|hijo|hija|el|ella|primo|prima|tio|tia) … (hablaba de
    |decia|dijo|penso en|pensaba en|tenia) … (no querer vivir|querer morir|morirse|suicid*
    |no vivir) …… (mejor|bien|salio|recuper*)
  cuando (yo)? falte … (vend*|dijo|dice|vino|piano|herencia|reparti*)
`;

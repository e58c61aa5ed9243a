/** Mishaps, sports and the kitchen. */
export const mishaps = `
  (se|le|les) (hace|hacia|hizo|hacen|hacerse) dano
  hacerse dano
  (me hice|me hago|me he hecho|hacerme|me hacen|hice|me estoy haciendo) dano … (entrenando
    |corriendo|jugando|esquiando|gimnasio|futbol|tobillo|rodilla|espalda|muneca|dedo|pie|codo
    |hombro|bici|bicicleta|partido|patines|cocina|escalera|cayendo|caida|esqui|padel|tenis
    |zapatos|levantar|cargando|yoga|bailando)
  (me hago|haciendome|me hice|me hacia) dano (yo)? (sol*|mism*|a mi mism*)? … (comparandome
    |comparando|mirando|leyendo|releyendo|instagram|redes|fotos|mensajes|pensando en el
    |pensando en ella|recordando|revisando|escuchando)
  (me)? (corte|corto|cortarme|corta|cortado|cortaron|he cortado) (el|la|los|las|un|una
    |mi)? (pelo|flequillo|cabello|dedo|unas|luz|agua|barba|internet|con (el|la|un|una) (cuchillo
    |papel|lata|vidrio)|cocinando|pelando|afeitandome|patatas|cebolla|melena|puntas|rollo|wifi)
  (me queme|quemarme|me quemo|quemado) … (horno|sarten|sol|plancha|playa|cafe|sopa|aceite|lengua
    |cocina|trabajo|ola)
  (tirarme|tire|tiro|tirare|lanzarme|lance|lanzo) (a la piscina|de cabeza|en paracaidas|al sofa
    |en la cama|al agua|en el sofa|por el tobogan|a la aventura|de bomba|al suelo)
  (salte|saltar|salto|saltando) (de (alegria|emocion)|en paracaidas|a la piscina|en el charco
    |la cuerda|al agua)
  me quiero morir … (foto|fotos|video|pelo|peinado|examen|nota|crush|profe|audio|publicaron
    |colgaron|vio|vieron|mensaje)
`;

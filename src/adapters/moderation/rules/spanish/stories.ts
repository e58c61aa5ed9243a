/** In games, books, films and songs. */
export const stories = `
  (mato|mata|mataron|mate|matado|matan|murio|mori|muero|moria|muere|morido|muriendo) … (juego
    |partida|nivel|jefe final|consola|mando|castillo|monstruo|zombi|zombis|pantalla|videojuego
    |boss|fortnite|minecraft)
  (juego|partida|nivel|jefe final|consola|videojuego|minecraft|fortnite) …… (mato|mata|mataron
    |matado|vidas|morir|mori|muero|muerto|muerte)
  vidas (en|del|al|para) (el|la)? (juego|videojuego|partida|candy|nivel)
  (prevencion|curso|cursos|charla|charlas|seminario|taller|jornada|jornadas|formacion|documental
    |pelicula|libro|novela|serie|podcast|articulo|congreso|debate|campana|protocolo|poema|obra
    |cancion|trabajo|reportaje|conferencia|estudio) … (del|de|sobre|contra|al) (el)? (suicidi*
    |autolesion*|la muerte|morir|eutanasia|la eutanasia|muerte digna)
  (colgarme|cuelgo|colgar|colgado|colgada) (con|de|los|las|el|la|por|al|a) (series|serie|cuadros
    |botas|telefono|juego|ropa|cuadro|tele|foto|fotos|habitos)
  (pelicula|novela|libro|serie|obra|personaje|protagonista|capitulo|cuento|opera|poema|poemas
    |cancion|teatro|guion|tragedia|telenovela) …… (muere|mueren|morir|muerte|muerto|muerta
    |muertos|suicid*|mata|matan|matarse|acaba con|se tira|me muero|morirme|desaparecer)
  (muere|morir|muero|muerte|me mato|suicid*) …… (pelicula|novela|serie|personaje|protagonista
    |capitulo|escena|acto|opera|poema|cancion|guion)
  (dice|decia|dijo|grita|suspira|bromea|bromeo|gime|exclama|solto|suelta|repite|cuenta
    |rie) (mi (hermana|hermano|madre|padre|marido|mujer|hijo|hija|abuela|abuelo|tia|tio|jefe
    |jefa|amiga|amigo|suegra|suegro|cunado|cunada|prima|primo|vecina|vecino|nieta|nieto
    |companera|companero|profe|novia|novio|personaje)|la (abuela|profe|vecina|directora|jefa|tia
    |maestra)|el (abuelo|profe|vecino|director|jefe|tio|cura|entrenador|fontanero))
  ^ …… (dice|decia|bromea|suspira|gime|rie|repite) mi (hermana|hermano|madre|padre|marido|mujer
    |hijo|hija|abuela|abuelo|tia|tio|jefe|jefa|amiga|amigo|suegra|suegro|cunado|cunada|prima
    |primo|vecina|vecino|nieta|nieto|companera|companero|profe|novia|novio|personaje)
  (equipo|fiesta|cena|reunion|paella|grupo|clase|partido|juego) …… sin mi
  dice la (cancion|letra|pelicula|abuela)
`;

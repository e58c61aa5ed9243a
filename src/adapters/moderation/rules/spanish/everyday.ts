/** Matters of a usual day, in Spanish. */
export const everyday = `
  (trabajo|oficina|jefe|jefa|empresa|reunion|proyecto|turno|contrato|clientes|companeros|equipo
    |curso|clase|clases|colegio|instituto|universidad|examen|examenes|deberes|tesis|mates|nota
    |notas|ingles|frances|aleman|recursos humanos|dimision|renuncia|sueldo)
  (fiesta|cena|comida|bar|cerveza|vino|cafe|tarta|pastel|pizza|chocolate|dieta|gimnasio|correr
    |maraton|futbol|partido|tenis|padel|yoga|coro|concierto|boda|vacaciones|viaje|playa|tren
    |metro|autobus|vuelo|cola|trafico|tienda|compras|rebajas|paella|tortilla|croquetas|helado
    |churros)
  (cocina|bano|piso|casa|jardin|cajas|mudanza|obras|obra|reforma|lavadora|plancha|platos|nevera
    |sofa|muebles|estanteria|suegra|suegro|vecina|vecino|vecinos|casero|alquiler|hipoteca|seguro
    |impuestos|papeleo|declaracion|herencia|divorcio|relacion|novio|novia|pareja|ex|tinder)
  (juego|partida|nivel|consola|movil|telefono|app|instagram|ordenador|portatil|impresora|wifi
    |pelicula|serie|capitulo|libro|novela|cancion|disco|obra|escenario|personaje|tele|netflix
    |podcast|chiste|meme|series|botas|cuadros)
  (lluvia|calor|invierno|verano|lunes|enero|febrero|pueblo|ciudad|barrio|monte|mar|cabana
    |dentista|gripe|resfriado|frio|biopsia|pelo|peluquera|pantalon|zapatos|vestido|chandal
    |tijeras|panaderia|coche|moto|bici|salsa|ensalada|cuchara|camping|cama|manta|pijama|cubo
    |crucigrama|perro|gato|planta|plantas|tomates)
  (desayuno|merienda|bocadillo|pasta|arroz|sopa|ensalada|fruta|manzana|limon|huevos|jamon|queso
    |mantequilla|receta|horno|hornear|cocinar|congelador|microondas|lavavajillas|aspiradora
    |basura|cesped|huerto|valla|pintura|cortinas|lampara|bombilla|enchufe|bateria|cargador|cable
    |router|pantalla|teclado)
  (tio|tia|primo|prima|sobrino|sobrina|nieto|nieta|gemelos|bebe|profe|profesora|maestra|alumnos
    |alumno|entrenador|arbitro|gol|liga|copa|carrera|nadar|piscina|senderismo|escalada|cuerda
    |tienda|camping|esqui|esquiar|patines|surf|barco|ferry|avion|pasaporte|maleta|hotel|museo
    |teatro|cine|opera|orquesta|violin|bateria|guitarra|karaoke|bailar|baile|discoteca)
  (jersey|abrigo|bufanda|guantes|gorro|calcetines|botas|tacones|gafas|champu|barba|bigote
    |tatuaje|ropa|armario|bolso|cartera|llaves|paraguas|paquete|correos|pedido|supermercado
    |mercado|carniceria|farmacia|banco|prestamo|factura|recibo|garantia|carnet|gasolina|rueda
    |aparcamiento|rotonda|autopista|tranvia|anden|billete|entradas)
  (gatito|cachorro|conejo|pez|loro|pato|gallinas|ovejas|vacas|caballo|abejas|arana|raton|caracol
    |orquidea|rosas|cactus|albahaca|patatas|calabaza|nieve|niebla|sol|tormenta)
  (risa|risas|reimos|reirnos|carcajada|gracioso|graciosa|broma|cumpleanos|navidad|carnaval
    |fuegos|barbacoa|picnic|vermut|ginebra|whisky|resaca|loteria|bingo|ajedrez|cartas|juguetes
    |guarderia|parque|cumbia|mariachis|polvoron|turron)
`;

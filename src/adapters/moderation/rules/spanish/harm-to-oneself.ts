import { type Wordings, wordings } from '../rules.js';
import { HURT } from './words.js';

/** Harm to oneself, in Spanish. */
export const harmToOneself: Wordings = wordings({
  open: `
    ${HURT}
    (impulso|impulsos|ganas|necesidad|tentacion|urgencia) (fuerte|fuertes)? (de)? (herirme|hacerme
      |cortarme|lastimarme|danarme|sangrar|ver sangre|pegarme|quemarme)
    (volvi|vuelto|volver|recaida|recai|otra|deje|dejar|llevaba|llevo) (a|de|con)? … (hacerme (dano
      |cortes|heridas)|cortarme|lastimarme|herirme|autolesion*|hacermelo|los cortes|las cuchillas
      |cortes)
    (dias|semanas|meses|anos|ano) sin (hacerme|cortarme|lastimarme|herirme|autolesion*|hacermelo)
    (cortes|cicatrices|heridas|marcas) (nuevas|nuevos|en (los|mis|el|las|mi) (brazos|brazo|piernas
      |munecas|muslos|muslo)|otra|de anoche)
    (esconder|escondo|ocultar|oculto|tapar|tapo|tapando|escondiendo) (los|las|mis) (cortes
      |cicatrices|brazos|heridas|marcas|munecas)
    (manga larga|mangas largas) … (calor|verano|julio|agosto|sabes por que|otra)
    (cuchilla|cuchillas|navaja|cuter|hoja de afeitar)
    (ver|necesito|hasta ver|salir|correr|salio|sale) (mi)? sangre
    hasta (sangrar|sangrarme|que sangr*|que salga sangre)
    me (mordi|muerdo|arane|arano|golpee|golpeo|pegue|doy golpes|pellizco) … (hasta|brazos|brazo
      |cabeza|piernas|para sentir|pared|para no)
    merezco (dolor|sufrir|el dolor|que me duela|hacerme|castigarme)
    (vio|vieron|ve|preguntan|pregunto) … (mi|el|los|mis) (brazo|brazos|cortes|marcas
      |munecas) … (gato|dije|menti|zarza*)
    (venda|tirita|tiritas) (debajo|bajo)
    (para no hacer|asi no hago) (algo)? peor
    (racha|dias limpia|dias limpio) … (rompi|perdi|se fue|acabo|cero)
    (me queme|me golpee|me corte|me clave) … (a proposito|aposta|adrede|queriendo)
  `,
  veiled: `
    (recai|recaida|volvi a caer|volvi a hacerlo|lo hice otra) ($|anoche|ayer|y|en lo|esta)
  `,
});

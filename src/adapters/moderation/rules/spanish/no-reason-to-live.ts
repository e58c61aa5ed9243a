import { type Wordings, wordings } from '../rules.js';
import { PLACE } from './words.js';

/** No reason to live, in Spanish. */
export const noReasonToLive: Wordings = wordings({
  open: `
    (razon|razones|motivo|motivos|sentido|proposito|aliciente|para que|razon alguna) (alguna
      |alguno)? (para|de|a|en|por) (los|lo|las|la|el)? (que|cual)? … (vivir${PLACE}|seguir (viv*
      |aqui|adelante|en este|respirando)|estar (viv*|aqui)|existir|mi vida|la vida
      |levantarme nunca|quedarme (aqui|en este)|respirar|continuar viv*|despertar*)
    (no)? (le)? (veo|encuentro|hallo|tiene|hay|queda|tengo) (el|ningun)? sentido (a|en
      |para)? (seguir|vivir|la vida|mi vida|estar|nada de lo que|levantarme|existir|continuar
      |quedarme)
    (vida|vivir|existencia|existir|seguir viv*) … (no tiene|sin|perdio|ha perdido|carece de
      |no le veo|no le encuentro) (ningun|mas)? (sentido|valor|proposito)
    (vida|vivir|seguir viv*|seguir|nada) … no (vale|merece|valia|merecia) la pena (vivir|vivirla
      |seguir|$|ser vivid*)
    (no vale|no merece) la pena (vivir|seguir (viv*|asi|aqui)|estar viv*|que siga|existir)
    (mi vida|esta vida) no (vale|tiene|sirve|es vida)
    (nada|nadie|nada ni nadie) … (me ata|me retiene|por (lo|el|la)? (que|cual|quien)? (vivir
      |seguir|quedarme)|me queda (por|en|aqui|en esta vida|para)|me detiene|me espera en)
    (no)? (tengo|queda|quedan|encuentro) (a)? (nada|nadie|mas nada) (por|para) (lo|el|quien)? (que
      |cual|quien)? (vivir|seguir|luchar $|levantarme|quedarme)
    (para que|por que|de que sirve|que sentido tiene|que sentido) (voy a|quiero|iba a|tengo que
      |sigo|seguir)? (vivir|viviendo|vivo|seguir (viv*|aqui|en este)|existir|existo|estar viv*
      |despertar* cada|respirar|la vida|mi vida|sigo viv*)
    (unica|sola|mejor|ultima) (salida|solucion|opcion|forma|manera|alternativa|escape
      |via) … (muerte|morir*|acabar|desaparecer|matarme|suicid*|no estar|dejar de|irme
      |que me queda|es esa|es esta)
    (unica|mejor|sola) (manera|forma) (de|para) (que)? (parar|acabar|terminar|descansar
      |dejar de sufrir|esto pare|pare|escapar|salir de esto)
    no (veo|hay|encuentro|queda) (otra|ninguna|mas) (salida|solucion|opcion|forma) (que|mas que
      |salvo|sino|$)
    (no me veo|no me imagino) (viv*|con vida|de viej*|llegando|cumpliendo|dentro de (un|diez|cinco
      |dos)|el ano que viene|en el futuro|a los)
    (acabaron|quedan|terminaron|faltan|quede sin|sin|agotaron|lista de) (las|los|mis|de)? (razones
      |motivos) … ($|para|vacia|vacia|quedarme|cero|ninguna)
    (razones|motivos) para (quedarme|seguir|vivir|no (hacerlo|irme|matarme))
    (una|unica|no hay otra) (hay|se me ocurre|queda|veo)? (una)? (salida|forma|manera|solucion) (y
      |que|$)
    se me ocurre (una|un) (forma|modo|manera|salida)
  `,
  veiled: `
    (para que|por que) (seguir|sigo|levantarme|continuar|despertar*|intentarlo|luchar) ($|si|asi
      |mas|luchando|intentando|cuando)
    (que sentido tiene|que sentido) (todo|nada|esto|seguir|levantarme)
    (no|ni|sin|ningun|ninguna|un|una|algun) (veo|tengo|encuentro|queda|hay)? (un|una|ningun
      |ninguna|mas)? (sola|buen)? (motivo|motivos|razon|razones) (para)? (seguir|continuar
      |levantarme|quedarme|luchar|aguantar|$|por)
    nada (tiene|me)? (sentido|importa|ilusiona) ($|nunca mas)
    (no)? (me)? queda nada $
    (no sirvo|inutil|no valgo) (para)? (nada|nadie) ($|ni (a|para) nadie|y)
  `,
});

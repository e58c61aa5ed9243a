import { type Wordings, wordings } from '../rules.js';

/** No tomorrow, in Spanish. */
export const noTomorrow: Wordings = wordings({
  open: `
    no (quiero|queria|quisiera|puedo|soporto|aguanto|deseo|pienso|voy a|planeo) (mas)? (estar
      |seguir|continuar|vivir|llegar|ver|quedarme|cumplir|pasar|amanecer|despertar
      |permanecer) (mas|mas aqui|aqui mas|en este mundo|en esta vida|en esta tierra|con vida|viva
      |vivo|otro dia|otro ano|otra navidad|manana|a manana|mas anos|el lunes|el proximo|la proxima
      |a la navidad|a vieja|a viejo)
    (no me importa|me da igual|da igual|me es igual|indiferente|lo mismo me da|no me importaria
      |me daria igual|poco me importa|me da lo mismo|no me preocupa) … (viv*|morir*|muer*
      |despertar*|despierto|estar viv*|no estar|seguir viv*|atropell*|que me pase|lo que me pase
      |existir|vivir|amanecer)
    (viv*|muert*|vivir|morir|seguir|despertar*|despierto) o (no|muert*|morir*|viv*) … (igual
      |importa|mismo|indiferente)
    si (me muero|me muriera|muero|muriera|no despierto|no despertara|no despertase|no amanezco
      |me matan|me atropellan|me pasa algo|manana no (despierto|estoy)) … (mejor|igual
      |no pasa nada|nadie|alivio|bien|importa|lloren|contenta|contento|pena)
    (no|dudo|dudo que|no creo que|no se si) … (llegue|llegare|llegar|vea|vere|ver|pase|pasare
      |cumpla|cumplire|este|estare) (a|hasta|en|de|la|el|los|mi|otra|otro|otras)? (la|el|los|mi
      |las)? (navidad|navidades|ano nuevo|verano|primavera|fin de (ano|mes)|proximo|proxima
      |cumpleanos|manana $|treinta|veinte|dieciocho|semana que viene|lunes) … (no quiero
      |porque no quiero|por enfermedad|ni quiero|ni falta|ganas|y no me importa|viv*|aqui)
    (esperar|espero|esperando|aguardando|aguardar) (a)? (que)? (la muerte|me llegue (la hora
      |el momento)|llegue (la muerte|mi hora|el final|el fin)|morir*|morirme|mi hora|el final $
      |el fin $|a que me toque|que me toque|me toque)
    no (quiero|pienso|voy a)? (esperar|espero) (a)? (que)? (me toque|llegue|la naturaleza|mi turno
      |el final)
    no tengo para que (vivir|levantarme|seguir|estar|despertar*)
    si (manana|esta noche|un dia)? (no|me) (despertara|despierto|despertase|amanezco|amaneciera
      |muero|muriera|matan) … (importaria|importa|mejor|igual|bien|pasa nada|nadie|alivio)
    (estoy|sigo|aguanto|vivo) (aqui|viv*)? (unicamente|nada mas)? por (mi|mis|el|la|los) (perr*
      |gat*|hij*|madre|mama|herman*|niet*|nin*|padre*|abuel*)
    (lo unico|la unica (cosa|razon)|el unico motivo|unica persona) que (me)? (detiene|para|retiene
      |frena|ata|mantiene|impide|sujeta|por (lo|la) que sigo)
    si no fuera por … (no estaria|no|me habria|estaria muert*|no seguiria|me hubiera|no aqui)
    (cada)? (respiro|respirar|respiracion|dia|manana|amanecer|despertar) … (es|como) (un castigo
      |una condena|una tortura|un suplicio|una carga|una batalla perdida)
    (ni)? (un|otro) (minuto|dia|segundo|rato) mas (siendo yo|viv*|en este (cuerpo|mundo)
      |en esta vida|asi $|de esta vida|de vida)
    (no (se|creo)) (si)? … (paso|pase|pasar|sobrevivo|sobreviva|aguanto|aguante|llego|llegue
      |salgo) (de|a|hasta)? (esta|la|manana)? (noche|manana|fin de semana|viv*) ($|con vida|viv*
      |porque|por mi|esta vez)
    (al borde|en el borde|en el limite|al limite) ($|y nadie|de todo|del abismo|esta noche|y no)
    no hay (sitio|lugar|futuro) para mi
    (futuro|manana|ano que viene|verano que viene) … (sin mi|en el que no estoy|no estoy yo
      |no voy a estar)
  `,
  veiled: `
    no veo (manana|futuro|el futuro|un futuro|ningun futuro|salida|la salida|ninguna salida
      |otra salida) ($|para mi $|por ningun)
    sin (salida|futuro|esperanza|escapatoria) $
  `,
});

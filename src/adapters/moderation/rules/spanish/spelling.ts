import type { Spelling } from '../../spelling.js';

/** How Spanish is written in haste. */
export const spelling: Spelling = {
  apostrophe: '',
  fillers: `
    solo solamente simplemente realmente sinceramente verdad pues ya tan muy bueno jaja jajaja
    jajajaja xd lol wey guey che neta porfa quizas quiza ahora incluso literal literalmente
    enserio tambien todavia aun veces tal
  `,
  slips: `
    que: q k ke
    quiero: kiero qiero quero
    quisiera: kisiera
    quitarme: kitarme
    por: x
    porque: xq pq porq porke
    me: m
    te: t
    de: d
    estoy: toy stoy
    para: pa
    aqui: aki
    quien: kien
    quienes: kienes
    nadie: nadien
    matarme: matarm
    morirme: morirm
    suicidio: suisidio sucidio
    suicidarme: suisidarme suicidarm
    hacerme: hacerm aserme
    hago: ago
    hice: ise
    voy: boi
    con: kn
    esta: sta
    nada: nd
    tambien: tmb tb
    del: dl
    vida: bida
    muerto: mierto
    vivir: bivir
    desaparecer: desaparecr
    tengo: tngo
    quedarme: kedarme
    queda: keda
    quedan: kedan
    sinceramente: sinceramnte
    nunca: nunk nunka
    no mas: nomas
  `,
  self: 'yo|quiero|quisiera|queria|estoy|soy|voy|ojala|todos|me',
};

/** Over and past. */
export const past = `
  prefiero (morir|morirme|la muerte) (antes)? (que|a|de)(?! (vivir|seguir|otro|levantarme
    |continuar|esto) )
  (anos|decadas|tiempo|meses|siglos) (atras|sin|desde|despues|hoy
    |que)(?!(?: [^ ~]+){0,30}? (otra|vuelt*|volvi*|vuelve|vuelven|de nuevo|nuevamente|igual que
    |otra vez|ayer|anoche|esta semana|recai*|recaida|mismas|sigo|siguen|ojala) ) … (intente
    |quise|queria|quitarme|matarme|suicid*|morir|hacerme dano|autolesion*|cortarme|vivir
    |existir)
  hace (anos|mucho|mucho tiempo|tiempo|una decada|decadas|* anos)(?!(?: [^ ~]+){0,30}? (otra
    |vuelt*|volvi*|vuelve|vuelven|de nuevo|nuevamente|igual que|ayer|anoche|esta semana|recai*
    |recaida|mismas|sigo|siguen) ) … (intente|quise|queria|quitarme|matarme|suicid*|morir
    |hacerme dano|autolesion*|cortarme|vivir|existir|desaparecer|estar viv*)
  (de (adolescente|joven|nina|nino|pequena|pequeno|chica|chico)|a los * (anos)?|en (el instituto
    |la universidad|mi adolescencia|aquella epoca|aquel entonces)|entonces|antes) … (queria
    |quise|intente|me hacia|me cortaba|pensaba|escribia|escribi) … (morir*|matarme|vivir|suicid*
    |dano|desaparecer|existir|quitarme la vida) ……… (feliz|contenta|contento|suerte|gracias
    |agradecid*|risa|reido|reir|rio|alegr*|abraz*|bien|paz|hermos*|bonit*|orgull*|quedado
    |jardin*|hij*|niet*|sobrin*|ganas de|lejos|pasado)
  no (han vuelto|volvieron|vuelven|regresaron) (nunca)?
  pensamientos (oscuros|negros|malos) … (no han vuelto|nunca (han)? volv*|se fueron
    |desaparecieron|quedaron atras)
  (vivir|viviendo) (con (mi|mis|el|la|los|las|cajas|tres|dos|gente|companeros|extranos)
    |en (?!(este mundo|esta vida|este cuerpo))|entre|de alquiler|como (un|una)|lejos|cerca|fuera
    |junto a|al lado|sin (wifi|cafe|mi perro|mi gato|musica|ti cafe))
`;
